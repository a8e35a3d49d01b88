import { fleschKincaidGrade, longestSentence, wordsOfOurOwn } from '@/domain/lessons/reading-level'
import { mentions, withoutQuotations } from '@/domain/lessons/words'
import { ourWords } from './question-parts'
import type { QuestionRule } from './rule'

const hardestGrade = 9
const longestWords = 22

export const wordsAreEasy: QuestionRule = {
  code: 'IW-R1',
  level: 'error',
  check: (question, { knowledge }) => {
    const texts = ourWords(question).map(({ text }) => wordsOfOurOwn(text, knowledge.language.properNames))
    const grade = fleschKincaidGrade(texts)
    return grade > hardestGrade ? [`Our words read at grade ${grade.toFixed(1)}; ${hardestGrade} is the most. Use shorter words and sentences.`] : []
  },
}

export const sentencesAreShort: QuestionRule = {
  code: 'IW-R1',
  level: 'error',
  check: (question, { knowledge }) =>
    ourWords(question).flatMap(({ at, text }) => {
      const { words, sentence } = longestSentence([wordsOfOurOwn(text, knowledge.language.properNames)])
      return words > longestWords ? [`A sentence of the ${at} has ${words} words; ${longestWords} are allowed: "${sentence.slice(0, 60)}…"`] : []
    }),
}

export const hardTermsAreExplained: QuestionRule = {
  code: 'IW-R2',
  level: 'error',
  check: (question, { knowledge }) => {
    const explained = new Set(knowledge.glossary.flatMap(({ term, forms }) => [term, ...forms]).map((term) => term.toLowerCase()))
    const text = ourWords(question).map((piece) => withoutQuotations(piece.text)).join('\n')
    return knowledge.language.hardTerms
      .filter((term) => mentions(text, term) && !explained.has(term.toLowerCase()))
      .map((term) => `"${term}" needs an entry in knowledge/glossary.yaml.`)
  },
}
