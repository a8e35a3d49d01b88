import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { NumberOrDateAnswer } from './answer'
import { numberOrDate } from './definition'
import { dateQuestion, examples } from './examples'
import { NumberOrDateReview } from './review'
import type { Authored, Response } from './schema'

const answer = (question: Authored, response: Response | null) =>
  renderToStaticMarkup(<NumberOrDateAnswer question={numberOrDate.present(question, 'seed')} response={response} idPrefix="q1" />)

describe('the menus of a date', () => {
  test('are as many as the precision asks for, each with its label', () => {
    const names = (markup: string) => [...markup.matchAll(/<label for="(q1-[a-z]+)">(\w+)<\/label><select id="\1" name="response\.([a-z]+)"/g)].map((match) => match[3])
    expect(names(answer(dateQuestion, null))).toEqual(['day', 'month', 'year'])
    expect(names(answer({ ...dateQuestion, precision: 'month', value: '2016-08' }, null))).toEqual(['month', 'year'])
    expect(names(answer({ ...dateQuestion, precision: 'year', value: '2016' }, null))).toEqual(['year'])
  })

  test('show the date that was chosen', () => {
    const chosen = [...answer(dateQuestion, { day: 31, month: 7, year: 2016 }).matchAll(/<option value="\d+" selected="">([^<]*)/g)]
    expect(chosen.map((match) => match[1])).toEqual(['31', 'July', '2016'])
  })

  test('look the same whatever the date is', () => {
    expect(answer(dateQuestion, null)).toBe(answer({ ...dateQuestion, value: '2012-02-29' }, null))
  })
})

test('the review of a date names it, with what is said about the answer given', () => {
  const shown = renderToStaticMarkup(<NumberOrDateReview question={dateQuestion} response={{ day: 31, month: 7, year: 2016 }} seed="seed" idPrefix="q1" />)
  for (const text of ['31 July 2016', '1 August 2016', 'as the target of a paper']) expect(shown).toContain(text)
})

test('a number has its unit in its description', () => {
  const shown = answer(examples.question, null)
  expect(shown).toContain('aria-describedby="q1-value-how"')
  expect(shown).toMatch(/<p id="q1-value-how"[^>]*>In million US dollars\./)
})
