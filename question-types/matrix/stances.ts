export const stances = ['supports', 'opposes', 'conditional', 'divided', 'not-stated'] as const
export type Stance = (typeof stances)[number]

export const stanceLabels = {
  supports: 'Supports',
  opposes: 'Opposes',
  conditional: 'On a condition',
  divided: 'Divided',
  'not-stated': 'Not stated here',
} as const satisfies Record<Stance, string>
