import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { AuthoredQuestion, QuestionResponse } from './registry'
import { definitions, isSelfScored, modelAnswer, parseResponse, presentQuestion, questionTypes, responseFromForm } from './registry'
import { QuestionFollowUp, QuestionReview } from './reviews'
import { QuestionAnswer } from './views'

describe.each(questionTypes)('%s, as it is drawn', (type) => {
  const { question, sameButAnotherKey, graded } = definitions[type].examples
  const responses = [null, modelAnswer(question), ...graded.map(({ response }) => response)]
  const answer = (of: AuthoredQuestion, response: QuestionResponse | null = null) =>
    renderToStaticMarkup(<QuestionAnswer question={presentQuestion(of, 'seed')} response={response} idPrefix="q1" />)
  const review = (response: QuestionResponse | null) => renderToStaticMarkup(<QuestionReview question={question} response={response} seed="seed" idPrefix="q1" />)

  test('looks the same whatever the key is, before it is answered and after', () => {
    for (const response of responses) expect(answer(question, response)).toBe(answer(sameButAnotherKey, response))
  })

  test('holds no feedback, no rationale, no misconception and no rubric before the reveal', () => {
    const shown = answer(question)
    for (const secret of secretsOf(question)) expect(shown).not.toContain(escaped(secret))
  })

  test('says how marks are given', () => {
    expect(answer(question)).toContain(escaped(definitions[type].scoringRule(question as never)))
  })

  test('has a name for every control', () => {
    for (const response of responses) expect(unnamedControls(answer(question, response))).toEqual([])
  })

  test('groups its controls under the question', () => {
    expect(answer(question)).toMatch(/<fieldset[^>]*><legend/)
    expect(textOf(answer(question).match(/<legend[^>]*>(.*?)<\/legend>/)?.[1] ?? '')).toBe(question.stem)
  })

  test('sends the response that it shows', () => {
    for (const response of responses) {
      const raw = responseFromForm(question, formOf(answer(question, response)))
      if (response === null) expect(raw).toBe(null)
      else expect(comparable(parseResponse(question, raw))).toEqual(comparable({ ok: true, response: withoutSelfScore(response) }))
    }
  })

  test('cannot be changed once it is closed', () => {
    const closed = renderToStaticMarkup(<QuestionAnswer question={presentQuestion(question, 'seed')} response={null} idPrefix="q1" disabled />)
    expect(closed).toMatch(/<fieldset[^>]* disabled=""/)
  })

  test('keeps to the rules of the page: no inline style, no handler, every id once', () => {
    for (const markup of [...responses.map((response) => answer(question, response)), ...responses.map(review)]) {
      expect(markup).not.toMatch(/\s(style|on[a-z]+)=/)
      const ids = [...markup.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1])
      expect(new Set(ids).size).toBe(ids.length)
      for (const [, id] of markup.matchAll(/\s(?:for|aria-describedby|aria-labelledby)="([^"]*)"/g)) expect(ids).toContain(id)
    }
  })

  test('shows every explanation, the move and the passages in review', () => {
    for (const response of responses) {
      const shown = review(response)
      const explanation = definitions[type].explain(question as never, response as never)
      for (const { text } of explanation.notes) expect(textOf(shown)).toContain(text)
      expect(shown).toContain(escaped(explanation.verdict))
      expect(shown).toContain(escaped(question.move ?? ''))
      for (const para of explanation.paras) expect(shown).toContain(`href="/articles/${para.slice(0, 2).toLowerCase()}#${para}"`)
    }
  })

  test('offers the student a score after the reveal only where the student gives it', () => {
    const followUp = renderToStaticMarkup(<QuestionFollowUp question={question} response={modelAnswer(question)} idPrefix="q1" />)
    expect(followUp !== '').toBe(isSelfScored(question))
    expect(unnamedControls(followUp)).toEqual([])
  })
})

test.each(questionTypes.filter((type) => definitions[type].selfScored))('%s sends the whole answer along with the score', (type) => {
  const { question, graded } = definitions[type].examples
  for (const { response } of graded) {
    const followUp = renderToStaticMarkup(<QuestionFollowUp question={question} response={response} idPrefix="q1" />)
    expect(comparable(parseResponse(question, responseFromForm(question, formOf(followUp))))).toEqual(comparable({ ok: true, response }))
  }
})

describe('scoring a short answer oneself', () => {
  const { question } = definitions['short-answer'].examples
  const followUp = (response: { text: string; selfScore?: 0 | 1 | 2 }) => renderToStaticMarkup(<QuestionFollowUp question={question} response={response} idPrefix="q1" />)

  test('sends the text along with the score', () => {
    const response = { text: 'Words in “quotation marks” & more.\nA second line.', selfScore: 1 } as const
    expect(responseFromForm(question, formOf(followUp(response)))).toEqual(response)
  })

  test('shows every annotated example', () => {
    for (const { text, note } of question.examples) {
      expect(followUp({ text: 'A deal.' })).toContain(escaped(text))
      expect(followUp({ text: 'A deal.' })).toContain(escaped(note))
    }
  })
})

/** Words that an author wrote for after the reveal. */
function secretsOf(question: AuthoredQuestion): string[] {
  const shownBefore = new Set(['stem', 'setUp', 'text', 'label', 'evidenceStem', 'quote'])
  const found: string[] = []
  JSON.stringify(question, (key, value: unknown) => {
    const isSecret = ['feedback', 'otherFeedback', 'rationale', 'misconception', 'move', 'says', 'note'].includes(key)
    if (typeof value === 'string' && isSecret && !shownBefore.has(key)) found.push(value)
    return value
  })
  return found
}

function withoutSelfScore(response: QuestionResponse): unknown {
  return Object.fromEntries(Object.entries(response).filter(([part]) => part !== 'selfScore' && part !== 'scores'))
}

const controls = /<(input|select|textarea)\b([^>]*)>/g

/** The controls of a piece of markup that have neither a label around them, nor one that points at them. */
function unnamedControls(markup: string): string[] {
  const inLabels = [...markup.matchAll(/<label[^>]*>(.*?)<\/label>/gs)].filter(([, inside]) => textOf(inside ?? '').trim() !== '')
  return [...markup.matchAll(controls)]
    .filter(([control, , attributes = '']) => {
      if (attributes.includes('type="hidden"')) return false
      const id = attributes.match(/\sid="([^"]*)"/)?.[1]
      return !inLabels.some(([label]) => label.includes(control) || (id !== undefined && label.startsWith(`<label for="${id}"`)))
    })
    .map(([control]) => control)
}

/** Ticks have no order. */
function comparable(parsed: unknown): unknown {
  return JSON.parse(JSON.stringify(parsed), (_key, value: unknown) => (Array.isArray(value) && typeof value[0] === 'string' ? [...value].sort() : value))
}

/** What a browser would send of a form: enough of HTML's rules for the controls that these views draw. */
function formOf(markup: string): FormData {
  const form = new FormData()
  for (const [control] of markup.matchAll(/<input\b[^>]*>|<select\b.*?<\/select>|<textarea\b.*?<\/textarea>/gs)) {
    const value = valueOf(control)
    if (value !== null) form.append(attribute(control, 'name'), value)
  }
  return form
}

function valueOf(control: string): string | null {
  if (control.startsWith('<textarea')) return textOf(control)
  if (control.startsWith('<select')) return attribute(control.match(/<option[^>]*selected=""[^>]*>/)?.[0] ?? '', 'value')
  return /type="(hidden|text)"|checked=""/.test(control) ? attribute(control, 'value') : null
}

function attribute(tag: string, name: string): string {
  return unescaped(tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? '')
}

function textOf(markup: string): string {
  return unescaped(markup.replace(/<[^>]*>/g, ''))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;')
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
