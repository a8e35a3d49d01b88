import { presentBase } from '../base'
import { countWords } from '../count-words'
import type { QuestionTypeDefinition } from '../define'
import { responseFields, wholeNumber } from '../form-fields'
import { tooLong, typedInto } from '../typed-words'
import { examples } from './examples'
import { explain } from './explain'
import { grade } from './grade'
import { authored, levels, longest, response } from './schema'
import type { Authored, Presented, Response } from './schema'

export const shortAnswer: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Short answer',
  about: 'Write two to four sentences, compare them with annotated examples and score them 0, 1 or 2; the teacher confirms.',
  authored,
  response,
  present: (question) => ({
    ...presentBase(question, scoringRule()),
    type: 'short-answer',
    minWords: question.minWords,
    maxWords: question.maxWords,
  }),
  fromForm,
  refusal: (_question, raw) => tooLong(typedInto(raw, 'text'), longest),
  belongs: () => true,
  isComplete: (question, { text }) => countWords(text) >= question.minWords,
  grade,
  modelAnswer: (question) => ({ text: modelText(question), selfScore: 2 }),
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
  paper: (question) => [{ kind: 'lines', label: `Write ${question.minWords} to ${question.maxWords} words.`, lines: Math.ceil(question.maxWords / 8), answer: modelText(question) }],
  words: ({ rubric, examples }) => [
    ...rubric.map(({ level, says }) => ({ at: `rubric ${level}`, text: says, isFeedback: false })),
    ...examples.map(({ level, note }) => ({ at: `note on an example of level ${level}`, text: note, isFeedback: true })),
  ],
  paragraphs: () => [],
  rubric: {
    rows: ({ rubric }) => [{ id: row, name: 'Answer', levels: rubric.map(({ says }) => says) }],
    scores: ({ selfScore }) => (selfScore === undefined ? null : { [row]: selfScore }),
    withScores: ({ text }, scores) => ({ text, selfScore: levels.find((level) => level === scores[row]) }),
  },
  examples,
}

const row = 'answer'

const unscored = 'unscored'

function guessFrom(example: Authored['examples'][number] | undefined): Response {
  return { text: example?.text ?? '…', selfScore: example?.level ?? 0 }
}

function fromForm(form: FormData): unknown {
  const fields = responseFields(form, 'text')
  if (!fields || (typeof fields.text === 'string' && fields.text.trim() === '')) return null
  return 'selfScore' in fields ? { ...fields, selfScore: wholeNumber(fields.selfScore) } : fields
}

function modelText({ examples }: Authored): string {
  return examples.find(({ level }) => level === 2)?.text ?? ''
}

function scoringRule(): string {
  return 'No machine marks this. When you have written it, you compare it with examples and score it yourself: 0, 1 or 2.'
}
