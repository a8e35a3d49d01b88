import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { quotationsIn, sentencesOf, wordsOf } from '@/domain/lessons/words'
import { allOptions, feedbackOf } from './question-parts'
import type { BankRule, QuestionRule } from './rule'

const fewest = 20
const most = 60
const mostQuoted = 25

/** Verdict, paragraph and next move, in 20 to 60 words, for every option. */
export const feedbackExplains: QuestionRule = {
  code: 'IW-F1',
  level: 'error',
  check: (question) =>
    allOptions(question).flatMap(({ id, feedback }) => {
      const words = wordsOf(feedback).length
      return [
        ...(words < fewest || words > most ? [`The feedback on ${id} has ${words} words; it needs ${fewest} to ${most}.`] : []),
        ...(paragraphIdsIn(feedback).length ? [] : [`The feedback on ${id} names no paragraph.`]),
        ...(sentencesOf(feedback).length < 2 ? [`The feedback on ${id} needs a verdict and a move to use next time, in sentences of their own.`] : []),
      ]
    }),
}

/** Cells, cards and offered paragraphs have shorter feedback. */
export const shortFeedbackIsEnough: QuestionRule = {
  code: 'IW-F1',
  level: 'error',
  check: (question) => {
    const onOptions = new Set(allOptions(question).map(({ feedback }) => feedback))
    return feedbackOf(question)
      .filter(({ text }) => !onOptions.has(text))
      .flatMap(({ at, text }) => {
        const words = wordsOf(text).length
        return words < 8 || words > most ? [`The feedback (${at}) has ${words} words; it needs 8 to ${most}.`] : []
      })
  },
}

export const feedbackQuotesLittle: QuestionRule = {
  code: 'IW-F2',
  level: 'error',
  check: (question) =>
    feedbackOf(question).flatMap(({ at, text }) => {
      const quoted = quotationsIn(text).reduce((sum, words) => sum + wordsOf(words).length, 0)
      return quoted > mostQuoted ? [`The ${at} quotes ${quoted} words; ${mostQuoted} are allowed.`] : []
    }),
}

export const keysAreChecked: BankRule = {
  code: 'IW-F4',
  level: 'flag',
  check: (questions) => {
    const drafts = questions.filter(({ status }) => status === 'draft').length
    return drafts ? [`${drafts} of ${questions.length} questions are drafts: nobody has answered them blind yet.`] : []
  },
}
