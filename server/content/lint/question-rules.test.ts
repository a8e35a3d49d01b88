import { describe, expect, test } from 'vitest'
import type { AuthoredQuestion } from '@/question-types/registry'
import { distractorsHaveReasons } from './distractors'
import { quotationsInOurWordsAreVerbatim, quotesAreVerbatim } from './evidence'
import { goodQuestion, surroundings, withOption } from './example-course'
import { feedbackExplains, feedbackQuotesLittle } from './feedback'
import {
  fourthOptionEarnsItsPlace, hedgesAreShared, keyHasNoClang, notStatedComesLast, optionsAreOfALength, optionsDiffer, optionsFitTheStem, optionsStandAlone,
} from './options'
import { hardTermsAreExplained, sentencesAreShort, wordsAreEasy } from './reading'
import { modelAnswerEarnsAll, namedParagraphsExist } from './references'
import type { QuestionRule } from './rule'
import { questionRules } from './rules'
import { negativesAreMarked, stemHasNoDecoration, stemIsATask, stemIsShort } from './stems'
import { claimsAreAttributed, codesAreRegistered, staysWithinItsTime } from './tagging'

const [key, distractor] = goodQuestion().options
const fourth = { ...distractor!, id: 'd', text: 'The mill gives away some free grain' }

const bad: [why: string, rule: QuestionRule, question: AuthoredQuestion][] = [
  ['IW-C1 a quotation that is not printed', quotesAreVerbatim, goodQuestion({ evidence: [{ para: 'S1-1', quote: 'three loaves' }] })],
  ['IW-C1 an invented quotation in feedback', quotationsInOurWordsAreVerbatim, withOption('a', { feedback: 'In S1-1 the baker says "I will never give bread away". Look again.' })],
  ['IW-C2 a code that is in no registry', codesAreRegistered, goodQuestion({ c3: 'D9.His.1' })],
  ['IW-C2 an id that names another skill', codesAreRegistered, goodQuestion({ id: 'L03-SRC-01a' })],
  ['IW-C4 a claim without its source', claimsAreAttributed, goodQuestion({ stem: 'What does the other one offer?' })],
  ['IW-C4 a question of opinion', claimsAreAttributed, goodQuestion({ stem: 'According to S1, who was right?' })],
  ['IW-C5 a later fact', staysWithinItsTime, withOption('c', { text: 'The two had a deal about it in 2017' })],
  ['IW-S1 a stem that asks nothing', stemIsATask, goodQuestion({ stem: 'In S1 the baker' })],
  ['IW-S2 a stem that is too long', stemIsShort, goodQuestion({ stem: `According to S1, ${'and so '.repeat(18)} what does the baker offer?` })],
  ['IW-S2 a set-up of two sentences', stemIsShort, goodQuestion({ setUp: 'There is a baker. There is a miller.' })],
  ['IW-S3 a negative that is not marked', negativesAreMarked, goodQuestion({ stem: 'According to S1, what does the baker not offer?' })],
  ['IW-S3 a marked negative in small letters', negativesAreMarked, goodQuestion({ negative: true, stem: 'According to S1, what does the baker not offer?' })],
  ['IW-S4 a decorative sentence', stemHasNoDecoration, goodQuestion({ stem: 'Sunshine warms meadows. According to S1, what does the baker offer?' })],
  ['IW-R1 hard words', wordsAreEasy, goodQuestion({ move: 'Institutional considerations necessitate comprehensive methodological investigation. '.repeat(8) })],
  ['IW-R1 a sentence of more than 22 words', sentencesAreShort, goodQuestion({ move: `Look ${'and look '.repeat(12)} again.` })],
  ['IW-R2 a hard word without an entry', hardTermsAreExplained, goodQuestion({ move: 'Ask what a truce is.' })],
  ['IW-O1 a fourth option with a used misconception', fourthOptionEarnsItsPlace, goodQuestion({ options: [...goodQuestion().options, fourth] })],
  ['IW-O3 an option that is much longer', optionsAreOfALength, withOption('a', { text: `${key!.text} and then some more of it` })],
  ['IW-O4 "not stated" in the middle', notStatedComesLast, withOption('b', { text: 'It is not stated in this source' })],
  ['IW-O5 all of the above', optionsStandAlone, withOption('c', { text: 'All of the above is what is offered' })],
  ['IW-O7 a rare word in stem and key', keyHasNoClang, goodQuestion({ stem: 'According to S1, which generous thing happens?', options: withOption('a', { text: 'A generous gift of two loaves of it' }).options })],
  ['IW-O8 a careful key', hedgesAreShared, withOption('a', { text: 'The baker may give two loaves to him' })],
  ['IW-O9 a stem that ends with an article', optionsFitTheStem, goodQuestion({ stem: 'According to S1, the baker offers a' })],
  ['IW-O9 a key that begins unlike the others', optionsFitTheStem, withOption('a', { text: 'To give two loaves of bread to him' })],
  ['IW-O10 a distractor without a misconception', distractorsHaveReasons, withOption('b', { misconception: undefined })],
  ['IW-O10 a rationale of three words', distractorsHaveReasons, withOption('b', { rationale: 'Reads too fast.' })],
  ['IW-O10 two distractors with one misconception', distractorsHaveReasons, withOption('b', { misconception: 'M17' })],
  ['IW-O12 two options in nearly the same words', optionsDiffer, withOption('b', { text: 'The baker gives two loaves of bread now' })],
  ['IW-F1 feedback that is too short', feedbackExplains, withOption('a', { feedback: 'Right, see S1-1. Well done.' })],
  ['IW-F1 feedback without a paragraph', feedbackExplains, withOption('a', { feedback: key!.feedback.replace('S1-1', 'the text') })],
  ['IW-F2 feedback that quotes at length', feedbackQuotesLittle, withOption('a', { feedback: `See S1-1: "${'word '.repeat(26)}". Look.` })],
  ['REF a paragraph that does not exist', namedParagraphsExist, goodQuestion({ move: 'Read S9-9 again.' })],
]

describe('rules about one question', () => {
  test.each(bad)('%s is found', (_why, rule, question) => {
    expect(rule.check(question, surroundings)).not.toEqual([])
  })

  test('a good question breaks none of them', () => {
    const found = [namedParagraphsExist, modelAnswerEarnsAll, ...questionRules].flatMap((rule) => rule.check(goodQuestion(), surroundings).map((message) => `${rule.code}: ${message}`))
    expect(found).toEqual([])
  })

  test('with the articles at hand, a quotation must stand in the article', () => {
    const around = { ...surroundings, articleTexts: new Map([['S1-1', 'The baker keeps his bread.']]) }
    expect(quotesAreVerbatim.check(goodQuestion(), around)).toEqual(['"two loaves" does not stand in S1-1. Copy the words exactly.'])
  })

  test('curly quotation marks and spaces make no difference to a quotation', () => {
    const question = goodQuestion({ evidence: [{ para: 'S1-1', quote: 'two \u00a0loaves' }] })
    expect(quotesAreVerbatim.check(question, surroundings)).toEqual([])
  })
})
