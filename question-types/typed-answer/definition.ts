import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields } from '../form-fields'
import { tooLong, typedInto } from '../typed-words'
import { examples } from './examples'
import { explain, inOneLine } from './explain'
import { grade } from './grade'
import { matchOf } from './match'
import { plainForm } from './plain-form'
import { authored, longest, response, waysToWrite } from './schema'
import type { Authored, Presented, Response } from './schema'

export const typedAnswer: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Typed answer',
  about: 'Type a name or a few words; other spellings, aliases and scripts are accepted where the author lists them.',
  authored,
  response,
  present: (question) => ({ ...presentBase(question, scoringRule(question)), type: 'typed-answer', label: question.label }),
  fromForm,
  refusal: (_question, raw) => tooLong(typedInto(raw, 'text'), longest),
  belongs: () => true,
  isComplete: () => true,
  grade,
  modelAnswer: (question) => ({ text: fullAnswer(question).text }),
  classify: (question, given) => [bucketOf(question, given)],
  buckets,
  summarise: (_question, { text }) => inOneLine(text),
  scoringRule,
  explain,
  // Exact: nobody who has to think of a name finds it by chance, and nothing that `guess` draws is accepted.
  chance: () => 0,
  // One of the wrong answers that the author foresaw, or one that nobody foresaw; each equally likely.
  guess: ({ wrong }, random) => ({ text: wrong[random.below(wrong.length + 1)]?.text ?? unforeseen }),
  selfScored: false,
  paper,
  words,
  paragraphs: () => [],
  examples,
}

// Without a letter or a digit, so that it can be no answer.
const unforeseen = '?!'
const other = 'other'

function fromForm(form: FormData): unknown {
  const fields = responseFields(form, 'text')
  if (!fields || (typeof fields.text === 'string' && fields.text.trim() === '')) return null
  return fields
}

function fullAnswer({ accepted }: Authored): Authored['accepted'][number] {
  const answer = accepted.find(({ fraction }) => fraction === 1)
  if (!answer) throw new Error('An authored question has no answer that earns all marks.')
  return answer
}

function bucketOf(question: Authored, given: Response): string {
  const match = matchOf(question, given)
  return match.kind === 'other' ? other : bucketId(match.kind, match.answer)
}

function bucketId(kind: 'accepted' | 'wrong', { text }: { text: string }): string {
  return `${kind}:${plainForm(text)}`
}

function buckets({ accepted, wrong, otherFeedback }: Authored): Bucket[] {
  return [
    ...accepted.map((answer) => ({ id: bucketId('accepted', answer), label: answer.text, right: answer.fraction === 1, paras: paragraphIdsIn(answer.feedback) })),
    ...wrong.map((answer) => ({
      id: bucketId('wrong', answer),
      label: answer.text,
      right: false,
      misconception: answer.misconception,
      paras: paragraphIdsIn(answer.feedback),
    })),
    { id: other, label: 'Another answer', right: false, paras: paragraphIdsIn(otherFeedback) },
  ]
}

function paper({ label, accepted }: Authored): PaperPart[] {
  return [{ kind: 'lines', label, lines: 1, answer: accepted.map(answerInPrint).join('; ') }]
}

function answerInPrint(answer: Authored['accepted'][number]): string {
  const ways = waysToWrite(answer).join(' / ')
  return answer.fraction === 1 ? ways : `${ways} (${Math.round(answer.fraction * 100)} % of the marks)`
}

function words({ label, accepted, wrong, otherFeedback }: Authored): Words[] {
  return [
    { at: 'label', text: label, isFeedback: false },
    ...[...accepted, ...wrong].map(({ text, feedback }) => ({ at: `feedback on “${text}”`, text: feedback, isFeedback: true })),
    { at: 'otherFeedback', text: otherFeedback, isFeedback: true },
  ]
}

function scoringRule({ tolerance }: Pick<Authored, 'tolerance'>): string {
  const slips = tolerance === 'spelling' ? 'and a small slip of spelling costs nothing' : 'but the spelling has to be right'
  return `A right answer earns all marks, a partly right one some; capitals, accents and hyphens do not matter, ${slips}.`
}
