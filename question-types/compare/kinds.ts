export const kinds = ['same', 'cut', 'swap', 'add', 're-attribute'] as const
type Kind = (typeof kinds)[number]

export const kindLabels = {
  same: 'Unchanged',
  cut: 'Words cut',
  swap: 'Words swapped',
  add: 'Words added',
  're-attribute': 'Given to another speaker, or to nobody',
} as const satisfies Record<Kind, string>
