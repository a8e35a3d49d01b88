export const relations = ['agrees', 'conflicts', 'silent', 'same-origin'] as const
/** How an article stands to a claim. */
export type Relation = (typeof relations)[number]

export const relationLabels = {
  agrees: 'Agrees',
  conflicts: 'Conflicts',
  silent: 'Silent',
  'same-origin': 'Same origin',
} as const satisfies Record<Relation, string>

/** What each word means, for the student. "Listed before it" makes the first carrier of a report the witness, and only the first. */
export const relationMeanings = {
  agrees: 'The article says so too.',
  conflicts: 'The article says something that does not fit the claim.',
  silent: 'The article says nothing about it. That is no denial.',
  'same-origin': 'The article repeats the report of an article listed before it, so it adds no witness.',
} as const satisfies Record<Relation, string>
