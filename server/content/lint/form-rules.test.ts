import { describe, expect, test } from 'vitest'
import { keyLengthIsChance, keyPositionIsChance, notStatedIsOffered, sourcesAreKeysInTurn } from './bank'
import { goodForm, goodQuestion, surroundings, withOption } from './example-course'
import { keysAreChecked } from './feedback'
import { formFitsBlueprint, keyLengthIsNoCue, keysAreNotGivenAway, keysTreatActorsEvenly, strongWordsInBank } from './forms'
import type { FormRule } from './rule'
import { negativesAreRare } from './stems'
import { houseStyle } from './voice'

const inForm = (rule: FormRule, questions = goodForm()) => rule.check({ lessonId: 'L3', quiz: 'exit-a', questions }, surroundings)
const longKey = withOption('a', { text: 'The baker gives two loaves of bread away' })

describe('rules about a form', () => {
  test('IW-B1 a skill that the blueprint does not ask for is found', () => {
    const questions = goodForm((index) => goodQuestion(index === 0 ? { skill: 'SRC' } : {}))
    expect(inForm(formFitsBlueprint, questions)).toContain('The form has 1 of skill SRC; the blueprint asks for 0.')
  })

  test('IW-B1 a form of single choice alone is found', () => {
    expect(inForm(formFitsBlueprint)).toEqual(['8 of 8 questions are single choice; six in ten is the most.'])
  })

  test('IW-B1 a level of thinking may be off by one and not by two', () => {
    const withLevels = (count: number) => goodForm((index) => goodQuestion(index < count ? { bloom: 'R' } : {}))
    expect(inForm(formFitsBlueprint, withLevels(1))).toHaveLength(1)
    expect(inForm(formFitsBlueprint, withLevels(2))).toContain('The form has 2 of level R; the blueprint asks for 0.')
  })

  test('IW-C8 a key that stands in another stem is found', () => {
    const questions = goodForm((index) => goodQuestion(index === 3 ? { stem: 'According to S1, why does the baker give two loaves of bread, and who gives them?' } : {}))
    const keyed = questions.map((question, index) => (index === 0 ? { ...withOption('a', { text: 'The baker gives two loaves of bread' }), id: question.id } : question))
    expect(inForm(keysAreNotGivenAway, keyed)).toContain('The key of L03-POS-01a stands in the stem of L03-POS-04a.')
  })

  test('IW-C10 keys that lean against one actor are found', () => {
    expect(inForm(keysTreatActorsEvenly, goodForm(() => goodQuestion({ valence: { 'Ann Baker': -1 } })))).toEqual(['The keys lean against Ann Baker (-1.00).'])
  })

  test('IW-O3 a key that is nearly always the longest option is found', () => {
    expect(inForm(keyLengthIsNoCue, goodForm(() => longKey))).toEqual(['The key is the longest option in 8 of 8 questions; 4 is the most.'])
  })
})

describe('rules about all questions together', () => {
  test('IW-C6 position questions that never offer "not stated" are found', () => {
    expect(notStatedIsOffered.check(goodForm(), surroundings)).toEqual(['0 of 8 position questions offer "not stated"; three in ten is the least.'])
  })

  test('IW-C6 "not stated" that is never right is found', () => {
    const offering = withOption('c', { text: 'It is not stated in this source' })
    expect(notStatedIsOffered.check([...goodForm(() => offering), ...goodForm(() => offering)], surroundings)).toEqual([
      '"Not stated" is the key in 0 of the 16 questions that offer it; 25 to 40 % is wanted.',
    ])
  })

  test('IW-C9 a text that is never the right one is found', () => {
    const options = goodQuestion().options.map((option, index) => ({ ...option, text: `S${index + 1} has more support` }))
    const questions = [...goodForm(() => goodQuestion({ options })), ...goodForm(() => goodQuestion({ options }))]
    expect(sourcesAreKeysInTurn.check(questions, surroundings)).toContain('S2 is never the right text in questions that ask for one.')
  })

  test('IW-O3 a key that is the longest more often than chance is found', () => {
    expect(keyLengthIsChance.check(goodForm(() => longKey), surroundings)).toHaveLength(1)
  })

  test('IW-O4 keys that all stand first are found', () => {
    expect(keyPositionIsChance.check(goodForm(), surroundings)).toEqual(['The key stands first, second and third in 8, 0, 0 questions. Write the options in a random order.'])
  })

  test('IW-O6 "only" in many distractors and no key is found', () => {
    expect(strongWordsInBank.check(goodForm(() => withOption('c', { text: 'The two only have a deal on it' })), surroundings)).toHaveLength(1)
  })

  test('IW-S3 many negative stems are found', () => {
    expect(negativesAreRare.check(goodForm(() => goodQuestion({ negative: true })), surroundings)).toHaveLength(1)
  })

  test('IW-F4 drafts are counted', () => {
    expect(keysAreChecked.check(goodForm(() => goodQuestion({ status: 'draft' })), surroundings)).toEqual(['8 of 8 questions are drafts: nobody has answered them blind yet.'])
  })
})

describe('rules about our prose', () => {
  const { language } = surroundings.knowledge

  test('IW-N1 a word that our voice does not use is found', () => {
    expect(houseStyle.check('He is a puppet of others.', language)).toHaveLength(1)
  })

  test('IW-N1 the same word in quotation marks may stand', () => {
    expect(houseStyle.check('The text says \u201cpuppet\u201d twice.', language)).toEqual([])
  })
})
