import { presentBase } from '../base'
import type { QuestionTypeDefinition } from '../define'
import { responseFields, wholeNumber } from '../form-fields'
import { countWords } from './count-words'
import { examples } from './examples'
import { explain } from './explain'
import { grade } from './grade'
import { authored, response } from './schema'
import type { Authored, Presented, Response } from './schema'

export const shortAnswer: QuestionTypeDefinition<Authored, Presented, Response> = {
  authored,
  response,
  present: (question) => ({
    ...presentBase(question, scoringRule()),
    type: 'short-answer',
    minWords: question.minWords,
    maxWords: question.maxWords,
  }),
  fromForm,
  belongs: () => true,
  isComplete: (question, { text }) => countWords(text) >= question.minWords,
  grade,
  modelAnswer: (question) => ({ text: question.examples.find((example) => example.level === 2)?.text ?? '', selfScore: 2 }),
  classify: (_question, { selfScore }) => [selfScore === undefined ? unscored : `level:${selfScore}`],
  buckets: (question) => [
    { id: unscored, label: 'Written, not scored yet', right: false, paras: [] },
    ...question.rubric.map(({ level, says }) => ({ id: `level:${level}`, label: `Own score ${level}: ${says}`, right: level === 2, paras: [] })),
  ],
  summarise: (_question, { text }) => text.replace(/\s+/g, ' ').trim(),
  scoringRule,
  explain,
  // A guess is one of the annotated examples, with its own level as the self-score.
  chance: ({ examples }) => examples.reduce((sum, { level }) => sum + level / 2, 0) / examples.length,
  guess: ({ examples }, random) => guessFrom(examples[random.below(examples.length)]),
  selfScored: true,
  examples,
}

const unscored = 'unscored'

function guessFrom(example: Authored['examples'][number] | undefined): Response {
  return { text: example?.text ?? '…', selfScore: example?.level ?? 0 }
}

function fromForm(form: FormData): unknown {
  const fields = responseFields(form, 'text')
  if (!fields || (typeof fields.text === 'string' && fields.text.trim() === '')) return null
  return 'selfScore' in fields ? { ...fields, selfScore: wholeNumber(fields.selfScore) } : fields
}

function scoringRule(): string {
  return 'No machine marks this. When you have written it, you compare it with examples and score it yourself: 0, 1 or 2.'
}
