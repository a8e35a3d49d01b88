import { binomialTest, evennessOfThree } from '@/domain/lessons/chance'
import { saysNotStated } from '@/question-types/keyed-options'
import { offersNotStated, type AuthoredQuestion } from '@/question-types/registry'
import { keyIsExtreme } from './forms'
import { keyedOptions, type Option } from './question-parts'
import type { BankRule, Surroundings } from './rule'

const significant = 0.05
const enoughForShares = 10

/** "Not stated" is offered often enough, and is right neither always nor never. */
export const notStatedIsOffered: BankRule = {
  code: 'IW-C6',
  level: 'error',
  check: (questions) => {
    const positions = questions.filter((question) => question.skill === 'POS' && offersNotStated(question) !== null)
    const offering = positions.filter((question) => offersNotStated(question))
    const choices = offering.map(keyedOptions).filter((options) => options.length > 0)
    const keyed = choices.filter((options) => options.some((option) => option.isKey && saysNotStated(option))).length
    return [
      ...(offering.length < positions.length * 0.3 ? [`${offering.length} of ${positions.length} position questions offer "not stated"; three in ten is the least.`] : []),
      ...(choices.length >= enoughForShares && (keyed < choices.length * 0.25 || keyed > choices.length * 0.4)
        ? [`"Not stated" is the key in ${keyed} of the ${choices.length} questions that offer it; 25 to 40 % is wanted.`]
        : []),
    ]
  },
}

export const sourcesAreKeysInTurn: BankRule = { code: 'IW-C9', level: 'error', check: (questions, around) => sourceBalance(questions, around, (n) => n >= enoughForShares) }
export const sourcesAreKeysInTurnInFew: BankRule = { code: 'IW-C9', level: 'flag', check: (questions, around) => sourceBalance(questions, around, (n) => n >= 4 && n < enoughForShares) }

export const keyLengthIsChance: BankRule = {
  code: 'IW-O3',
  level: 'error',
  check: (questions) => {
    const threes = threeOptionQuestions(questions)
    const longest = threes.filter((options) => keyIsExtreme(options, 1)).length
    return binomialTest(longest, threes.length, 1 / 3) > significant ? [] : [`The key is the longest option in ${longest} of ${threes.length} questions with three options, which is not chance.`]
  },
}

export const keyPositionIsChance: BankRule = {
  code: 'IW-O4',
  level: 'error',
  check: (questions) => {
    const threes = threeOptionQuestions(questions).filter((options) => !options.some(({ isPinned }) => isPinned))
    const counts = [0, 1, 2].map((place) => threes.filter((options) => options[place]?.isKey).length)
    const [first = 0, second = 0, third = 0] = counts
    return evennessOfThree([first, second, third]) > significant ? [] : [`The key stands first, second and third in ${counts.join(', ')} questions. Write the options in a random order.`]
  },
}

function threeOptionQuestions(questions: AuthoredQuestion[]): Option[][] {
  return questions.map(keyedOptions).filter((options) => options.length === 3)
}

/** Questions whose options each name another article: every article is key once and distractor once, and none is the key too often. */
function sourceBalance(questions: AuthoredQuestion[], { paragraphs }: Surroundings, applies: (count: number) => boolean): string[] {
  const choices = questions.map(keyedOptions).filter(nameOneArticleEach)
  if (!applies(choices.length)) return []
  const articles = [...new Set([...paragraphs.keys()].map((id) => id.split('-')[0]!))]
  return articles.flatMap((article) => {
    const naming = choices.flat().filter(({ text }) => articlesIn(text)[0] === article)
    const keys = naming.filter(({ isKey }) => isKey).length
    return [
      ...(keys === 0 ? [`${article} is never the right text in questions that ask for one.`] : []),
      ...(keys === naming.length ? [`${article} is never a wrong text in questions that ask for one.`] : []),
      ...(keys > choices.length * 0.3 ? [`${article} is the right text in ${keys} of ${choices.length} questions that ask for one; three in ten is the most.`] : []),
    ]
  })
}

function nameOneArticleEach(options: Option[]): boolean {
  const named = options.map(({ text }) => articlesIn(text))
  return options.length >= 3 && named.every((articles) => articles.length === 1) && new Set(named.flat()).size === options.length
}

function articlesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\bS\d+\b/g)].map(([article]) => article))]
}
