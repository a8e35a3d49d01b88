import { wholeCourse } from '@/domain/lessons/schema'
import { contentWords, mentions } from '@/domain/lessons/words'
import type { AuthoredQuestion } from '@/question-types/registry'
import { keyedOptions, type Option } from './question-parts'
import type { BankRule, Form, FormRule } from './rule'

const determiners = ['always', 'never', 'only', 'all', 'none', 'every', 'completely', 'proves']
const mostSingleChoice = 0.6
const mostLean = 0.34
const mostCueGap = 0.1
const wordsThatGiveAway = 4

/** Skills exactly as planned, levels within one, at most 60 % single choice. */
export const formFitsBlueprint: FormRule = {
  code: 'IW-B1',
  level: 'error',
  check: ({ lessonId, questions }, { knowledge }) => {
    const single = questions.filter(({ type }) => type === 'single-choice').length
    const tooMany = single > questions.length * mostSingleChoice ? [`${single} of ${questions.length} questions are single choice; six in ten is the most.`] : []
    // The tests of the whole course draw on every row; which skills they ask for is theirs to say.
    if (lessonId === wholeCourse) return tooMany
    const row = knowledge.blueprint.find(({ lesson }) => lesson === lessonId)
    if (!row) return [`knowledge/blueprint.yaml has no row for ${lessonId}.`]
    return [
      ...knowledge.skills.flatMap(({ id }) => mismatch(`skill ${id}`, questions.filter(({ skill }) => skill === id).length, { wanted: row.skills[id] ?? 0, slack: 0 })),
      ...Object.entries(row.bloom).flatMap(([level, wanted]) => mismatch(`level ${level}`, questions.filter(({ bloom }) => bloom === level).length, { wanted, slack: 1 })),
      ...tooMany,
    ]
  },
}

/** No key can be read off the stem of another question. */
export const keysAreNotGivenAway: FormRule = {
  code: 'IW-C8',
  level: 'error',
  check: ({ questions }) =>
    questions.flatMap((question) =>
      keysOf(question).flatMap((key) => {
        const words = [...contentWords(key.text)]
        const other = questions.find((one) => one.id !== question.id && words.length >= wordsThatGiveAway && words.every((word) => contentWords(one.stem).has(word)))
        return other ? [`The key of ${question.id} stands in the stem of ${other.id}.`] : []
      }),
    ),
}

export const keysTreatActorsEvenly: FormRule = {
  code: 'IW-C10',
  level: 'flag',
  check: ({ questions }) => {
    const actors = new Set(questions.flatMap(({ valence }) => Object.keys(valence ?? {})))
    return [...actors].flatMap((actor) => {
      const mean = questions.reduce((sum, { valence }) => sum + (valence?.[actor] ?? 0), 0) / questions.length
      return Math.abs(mean) > mostLean ? [`The keys lean ${mean > 0 ? 'towards' : 'against'} ${actor} (${mean.toFixed(2)}).`] : []
    })
  },
}

/** Students who choose the longest option, or the shortest, must not gain by it. */
export const keyLengthIsNoCue: FormRule = {
  code: 'IW-O3',
  level: 'error',
  check: ({ questions }) => {
    const choices = questions.map(keyedOptions).filter((options) => options.length > 0)
    const most = Math.ceil(choices.length / 3) + 1
    const longest = choices.filter((options) => keyIsExtreme(options, 1)).length
    const shortest = choices.filter((options) => keyIsExtreme(options, -1)).length
    return [
      ...(longest > most ? [`The key is the longest option in ${longest} of ${choices.length} questions; ${most} is the most.`] : []),
      ...(shortest > most ? [`The key is the shortest option in ${shortest} of ${choices.length} questions; ${most} is the most.`] : []),
    ]
  },
}

export const strongWordsInForm: FormRule = { code: 'IW-O6', level: 'flag', check: ({ questions }) => cueGap(questions) }
export const strongWordsInBank: BankRule = { code: 'IW-O6', level: 'error', check: cueGap }

/** 1 for the longest, -1 for the shortest; ties do not count. */
export function keyIsExtreme(options: Option[], direction: 1 | -1): boolean {
  const key = options.find(({ isKey }) => isKey)
  return key !== undefined && options.every((option) => option.isKey || (key.text.length - option.text.length) * direction > 0)
}

// In eight questions one word moves the share of the keys by more than ten points, so a form is only flagged.
function cueGap(questions: Form['questions']): string[] {
  const options = questions.flatMap(keyedOptions)
  const share = (list: Option[]) => (list.length ? list.filter(({ text }) => determiners.some((word) => mentions(text, word))).length / list.length : 0)
  const inKeys = share(options.filter(({ isKey }) => isKey))
  const inDistractors = share(options.filter(({ isKey }) => !isKey))
  if (Math.abs(inKeys - inDistractors) <= mostCueGap) return []
  return [`Words such as "always" and "only" stand in ${percent(inKeys)} of the keys and ${percent(inDistractors)} of the distractors. Bring them within ten points.`]
}

function keysOf(question: AuthoredQuestion): Option[] {
  return keyedOptions(question).filter(({ isKey }) => isKey)
}

function mismatch(what: string, count: number, { wanted, slack }: { wanted: number; slack: number }): string[] {
  return Math.abs(count - wanted) > slack ? [`The form has ${count} of ${what}; the blueprint asks for ${wanted}.`] : []
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
