import { standings } from '@/domain/knowledge/claims'
import type { Standing } from '@/domain/knowledge/claims'

/** How an article stands to a claim. In a question, "standing" is what became of an answer, so here the word is another. */
export const relations = standings

export const relationLabels = {
  agrees: 'Agrees',
  conflicts: 'Conflicts',
  silent: 'Silent',
  'same-origin': 'Same origin',
} as const satisfies Record<Standing, string>

/** What each word means, for the student. "Listed before it" makes the first carrier of a report the witness, and only the first. */
export const relationMeanings = {
  agrees: 'The article says so too.',
  conflicts: 'The article says something that does not fit the claim.',
  silent: 'The article says nothing about it. That is no denial.',
  'same-origin': 'The article repeats the report of an article listed before it, so it adds no witness.',
} as const satisfies Record<Standing, string>
