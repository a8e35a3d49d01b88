/** How much a swap of words does to the meaning, from 0 to 3. */
export const damages = [0, 1, 2, 3] as const
export type Damage = (typeof damages)[number]

export const damageLabels = {
  0: '0 Cosmetic: odd, but it means the same',
  1: '1 Vague: less exact than before',
  2: '2 Misleading: it points the wrong way',
  3: '3 Information reversed or lost',
} as const satisfies Record<Damage, string>
