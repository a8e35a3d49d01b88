export const verdicts = ['true', 'false', 'not-stated'] as const
export type Verdict = (typeof verdicts)[number]

export const verdictLabels = {
  true: 'True',
  false: 'False',
  'not-stated': 'Not stated here',
} as const satisfies Record<Verdict, string>
