import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { QuestionOnPaper } from './paper'
import { plainTextOf } from './plain-text'
import { choicesOf, definitions, paperOf, presentQuestion, questionTypes, wordsOf } from './registry'
import type { AuthoredQuestion } from './registry'

const sheet = (question: AuthoredQuestion, withKey: boolean, seed = 'seed') => renderToStaticMarkup(<QuestionOnPaper question={question} seed={seed} number={1} withKey={withKey} />)
const text = (question: AuthoredQuestion, withKey: boolean) => plainTextOf(question, { seed: 'seed', number: 1, withKey })

describe.each(questionTypes)('%s on paper', (type) => {
  const { question, sameButAnotherKey } = definitions[type].examples

  test('looks the same whatever the key is, printed and as plain text', () => {
    expect(sheet(question, false)).toBe(sheet(sameButAnotherKey, false))
    expect(text(question, false)).toBe(text(sameButAnotherKey, false))
  })

  test('shows another key where the key is another', () => {
    expect(sheet(question, true)).not.toBe(sheet(sameButAnotherKey, true))
    expect(text(question, true)).not.toBe(text(sameButAnotherKey, true))
  })

  test('has something to fill in, and its answer', () => {
    expect(text(question, true).length).toBeGreaterThan(text(question, false).length + 10)
    expect(sheet(question, false)).toContain(question.stem.slice(0, 12))
  })

  test('follows the order of the attempt', () => {
    const choices = choicesOf(question)?.options.map((option) => option.text) ?? []
    const printed = paperOf(question, 'another seed').flatMap((part) => (part.kind === 'choices' ? part.choices.map((choice) => choice.text) : []))
    const presented = JSON.stringify(presentQuestion(question, 'another seed'))
    const places = printed.filter((each) => choices.includes(each)).map((each) => presented.indexOf(JSON.stringify(each)))
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  test('carries no inline style', () => {
    expect(sheet(question, true)).not.toMatch(/\sstyle=/)
  })

  test('names each piece of its prose once for the author', () => {
    const names = wordsOf(question).map(({ at, text: words }) => `${at} ${words}`)
    expect(new Set(names).size).toBe(names.length)
    for (const { text: words } of wordsOf(question)) expect(words.trim()).not.toBe('')
  })

  test('is named and described for teachers', () => {
    expect(definitions[type].name).toMatch(/^[A-Z].{2,40}$/)
    expect(definitions[type].about).toMatch(/^[A-Z].*\.$/)
  })
})
