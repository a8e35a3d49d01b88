import { wordsOf } from '@/domain/lessons/words'
import { allOptions, keyedOptions } from './question-parts'
import type { QuestionRule } from './rule'

export const distractorsHaveReasons: QuestionRule = {
  code: 'IW-O10',
  level: 'error',
  check: (question, { knowledge }) => {
    const known = new Set(knowledge.misconceptions.map(({ id }) => id))
    const distractors = allOptions(question).filter(({ isKey }) => !isKey)
    return [
      ...distractors.flatMap(({ id, misconception, rationale }) => [
        ...(misconception && known.has(misconception) ? [] : [`Distractor ${id} needs a misconception from M01 to M47.`]),
        ...rationaleFault(id, rationale),
      ]),
      ...repeated(keyedOptions(question), 'sameMisconception' in question && question.sameMisconception === true),
    ]
  },
}

function rationaleFault(id: string, rationale: string | undefined): string[] {
  if (!rationale) return [`Distractor ${id} needs a rationale: why would a student choose it, and which text nudges them there?`]
  const words = wordsOf(rationale).length
  return words < 8 || words > 40 ? [`The rationale of distractor ${id} has ${words} words; it needs 8 to 40.`] : []
}

function repeated(options: { misconception?: string }[], isMeant: boolean): string[] {
  const codes = options.flatMap(({ misconception }) => misconception ?? [])
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (!twice || isMeant) return []
  return [`Two distractors have the misconception ${twice}. Give them different ones, or set "sameMisconception: true".`]
}
