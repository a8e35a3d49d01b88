import { saysNotStated } from '@/question-types/keyed-options'
import { mentions, similarity, withoutQuotations, wordsOf } from '@/domain/lessons/words'
import { allOptions, keyedOptions, type Option } from './question-parts'
import type { QuestionRule } from './rule'

const bannedOptions = [
  /\ball of (the above|these)\b/i, /\bnone of (the above|these)\b/i, /\bboth (a and b|answers)\b/i, /\b[a-d] and [b-d]\b/, /\b[A-D] and [B-D]\b/, /\bi (don't|do not) know\b/i,
]
const longestToShortest = 1.5
const mostAlike = 0.8
const hedges = ['may', 'might', 'could', 'some', 'probably', 'perhaps', 'suggests', 'likely', 'partly', 'seems']

export const fourthOptionEarnsItsPlace: QuestionRule = {
  code: 'IW-O1',
  level: 'error',
  check: (question) => {
    const codes = keyedOptions(question).filter(({ isKey }) => !isKey).map(({ misconception }) => misconception)
    const distinct = new Set(codes).size === codes.length || ('sameMisconception' in question && question.sameMisconception)
    return codes.length > 2 && !distinct ? ['A fourth option needs a misconception that no other option has. Take one away.'] : []
  },
}

export const optionsAreOfALength: QuestionRule = {
  code: 'IW-O3',
  level: 'error',
  check: (question) => {
    const options = keyedOptions(question).filter((option) => !saysNotStated(option))
    const lengths = options.map(({ text }) => text.length)
    const ratio = Math.max(...lengths) / Math.min(...lengths)
    if (options.length < 2 || options.every(isQuotation) || ratio <= longestToShortest) return []
    return [`The longest option has ${Math.max(...lengths)} characters and the shortest ${Math.min(...lengths)}. Bring them within ${longestToShortest} to 1.`]
  },
}

export const notStatedComesLast: QuestionRule = {
  code: 'IW-O4',
  level: 'error',
  check: (question) =>
    allOptions(question)
      .filter((option) => saysNotStated(option) && !option.isPinned)
      .map(({ id }) => `Option ${id} says "not stated": give it "pin: last".`),
}

export const optionsStandAlone: QuestionRule = {
  code: 'IW-O5',
  level: 'error',
  check: (question) =>
    allOptions(question)
      .filter(({ text }) => bannedOptions.some((banned) => banned.test(withoutQuotations(text))))
      .map(({ id, text }) => `Option ${id}, "${text}", speaks about other options or gives up. Write a statement of its own.`),
}

export const keyHasNoClang: QuestionRule = {
  code: 'IW-O7',
  level: 'flag',
  check: (question) => {
    const options = keyedOptions(question)
    const stem = new Set(rareWords(question.stem))
    const distractors = options.filter(({ isKey }) => !isKey).map(({ text }) => text).join(' ')
    const echoes = options.filter(({ isKey }) => isKey).flatMap(({ text }) => rareWords(text)).filter((word) => stem.has(word) && !mentions(distractors, word))
    return echoes.length ? [`The stem and the key share "${echoes[0]}" and no distractor has it.`] : []
  },
}

export const hedgesAreShared: QuestionRule = {
  code: 'IW-O8',
  level: 'flag',
  check: (question) => {
    const options = keyedOptions(question)
    const hedgeIn = (text: string) => hedges.find((hedge) => mentions(text, hedge))
    const inKey = options.filter(({ isKey }) => isKey).map(({ text }) => hedgeIn(text))[0]
    const inDistractor = options.some(({ isKey, text }) => !isKey && hedgeIn(text))
    return inKey && !inDistractor ? [`Only the key is careful ("${inKey}"). Give a distractor such a word too.`] : []
  },
}

export const optionsFitTheStem: QuestionRule = {
  code: 'IW-O9',
  level: 'error',
  check: (question) => {
    const options = keyedOptions(question).filter((option) => !saysNotStated(option))
    const odd = oddOneOut(options.map(({ text }) => beginningOf(text)))
    return [
      ...(/\b(a|an)\s*[?:.…]*$/i.test(question.stem) ? ['The stem ends with "a" or "an", which gives the key away.'] : []),
      ...(odd !== null && options[odd]?.isKey ? [`The key is the only option that begins with ${beginningOf(options[odd].text)}. Let all options begin alike.`] : []),
      ...(new Set(options.map(({ text }) => /[.!?]$/.test(text))).size > 1 ? ['Some options end with a full stop and some do not.'] : []),
    ]
  },
}

export const optionsDiffer: QuestionRule = {
  code: 'IW-O12',
  level: 'error',
  check: (question) => {
    const options = allOptions(question)
    return options.flatMap((one, index) =>
      options
        .slice(index + 1)
        .filter((other) => similarity(one.text, other.text) >= mostAlike)
        .map((other) => `Options ${one.id} and ${other.id} use nearly the same words.`),
    )
  },
}

function isQuotation({ text }: Option): boolean {
  return /^["“]/.test(text)
}

function rareWords(text: string): string[] {
  return wordsOf(withoutQuotations(text)).filter((word) => word.length >= 7)
}

/** A rough kind of first word: enough to see that one option is built unlike the others. */
function beginningOf(text: string): string {
  const [first = ''] = wordsOf(text)
  if (/^["“]/.test(text)) return 'a quotation'
  if (first === 'to') return '"to"'
  if (/^(because|since|as|if|when|although)$/.test(first)) return 'a conjunction'
  if (/^(in|on|at|by|for|from|with|after|before|during|under)$/.test(first)) return 'a preposition'
  return /ing$/.test(first) && first.length > 5 ? 'a word in -ing' : 'a plain word'
}

function oddOneOut(kinds: string[]): number | null {
  if (kinds.length < 3) return null
  const odd = kinds.findIndex((kind) => kinds.filter((other) => other === kind).length === 1)
  const othersAgree = new Set(kinds.filter((_, index) => index !== odd)).size === 1
  return odd >= 0 && othersAgree ? odd : null
}
