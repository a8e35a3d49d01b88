import { describe, expect, test } from 'vitest'
import { inAttemptOrder, questionSeed } from './order'
import { planSaves, type Save, type Stored } from './plan-saves'
import { mayAnswer, mayCheck, revealed, reviewable } from './reveal'
import { countedAnswer, outcomeOf, scoreOf, standingOf } from './scoring'

const questions = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'].map((id) => ({ id }))
const at = (minute: number) => new Date(Date.UTC(2016, 6, 15, 9) + minute * 60_000)

/** An attempt kept in memory, moved on by the rules alone. */
function beginAttempt(mode: string) {
  const attempt = { id: 'a1', learnerId: 'ana', mode, finishedAt: null as Date | null, endsAt: null as Date | null, releasedAt: null as Date | null }
  const rows: (Save & { revision: number; savedAt: Date })[] = []
  let sent = 0
  const rowsOf = (questionId: string) => rows.filter((row) => row.questionId === questionId)
  const stored = (): Stored => ({
    attempts: [attempt],
    latest: questions.flatMap(({ id }) => rowsOf(id).slice(-1)),
    keys: rows,
  })
  return {
    attempt,
    rowsOf,
    give(questionId: string, response: string, options: Partial<Save> & { minute?: number } = {}) {
      sent += 1
      const { minute = sent, ...rest } = options
      const save: Save = { attemptId: 'a1', questionId, learnerId: 'ana', clientKey: `page.${sent}`, basedOn: rowsOf(questionId).length, response, submitted: false, certainty: null, ageMs: 0, ...rest }
      const [decision] = planSaves([save], stored(), at(minute))
      if (decision?.kind === 'append') rows.push({ ...save, clientKey: decision.clientKey, revision: decision.revision, savedAt: at(minute) })
      return decision
    },
    checksOf: (questionId: string) => ({ checks: rowsOf(questionId).filter((row) => row.submitted).length }),
  }
}

describe('a quiz', () => {
  test('keeps every change of mind and marks the last', () => {
    const quiz = beginAttempt('quiz')
    expect(quiz.give('q1', '"a"')).toMatchObject({ kind: 'append', revision: 1 })
    expect(quiz.give('q1', '"b"')).toMatchObject({ kind: 'append', revision: 2 })
    expect(quiz.rowsOf('q1').map((row) => row.response)).toEqual(['"a"', '"b"'])
    expect(countedAnswer(quiz.rowsOf('q1'), { mode: 'quiz', selfScored: false })?.response).toBe('"b"')
  })

  test('reveals nothing and checks nothing before it is finished, and all of it after', () => {
    const { attempt, give, checksOf } = beginAttempt('quiz')
    give('q1', '"a"')
    expect(mayCheck(attempt, checksOf('q1'))).toBe(false)
    expect(revealed(attempt, checksOf('q1'), at(5))).toBe(false)
    attempt.finishedAt = at(6)
    expect(revealed(attempt, checksOf('q1'), at(6))).toBe(true)
    expect(revealed(attempt, checksOf('q2'), at(6))).toBe(true)
    expect(mayAnswer(attempt)).toBe(false)
    expect(give('q2', '"a"')).toEqual({ kind: 'late', why: 'finished' })
  })

  test('held back by the teacher, reveals nothing until the moment of release', () => {
    const { attempt, checksOf } = beginAttempt('quiz-held')
    attempt.finishedAt = at(6)
    expect(reviewable(attempt, at(7))).toBe(false)
    attempt.releasedAt = at(10)
    expect(reviewable(attempt, at(9))).toBe(false)
    expect(reviewable(attempt, at(10))).toBe(true)
    expect(revealed(attempt, checksOf('q1'), at(10))).toBe(true)
  })

  test('released before it is finished, still reveals nothing to those who are at it', () => {
    const { attempt, checksOf } = beginAttempt('quiz-held')
    attempt.releasedAt = at(1)
    expect(revealed(attempt, checksOf('q1'), at(2))).toBe(false)
  })

  test('stores a save that is sent twice once, and answers with its first revision', () => {
    const quiz = beginAttempt('quiz')
    quiz.give('q1', '"a"', { clientKey: 'same', minute: 2 })
    quiz.give('q1', '"b"')
    expect(quiz.give('q1', '"a"', { clientKey: 'same' })).toEqual({ kind: 'stored-before', revision: 1, savedAt: at(2) })
    expect(quiz.rowsOf('q1')).toHaveLength(2)
  })

  test('tells the page that had not seen the newest answer, writes nothing, and takes what is then chosen', () => {
    const quiz = beginAttempt('quiz')
    quiz.give('q1', '"a"', { clientKey: 'phone.1' })
    quiz.give('q1', '"b"', { clientKey: 'phone.2', basedOn: 1 })
    expect(quiz.give('q1', '"c"', { clientKey: 'laptop.1', basedOn: 1 })).toMatchObject({ kind: 'conflict', newest: { revision: 2, response: '"b"' } })
    expect(quiz.rowsOf('q1')).toHaveLength(2)
    expect(quiz.give('q1', '"c"', { clientKey: 'laptop.2', basedOn: 2 })).toMatchObject({ kind: 'append', revision: 3 })
  })

  test('sees no conflict where the newest answer came from the same page, says the same, or was taken back', () => {
    const quiz = beginAttempt('quiz')
    quiz.give('q1', '"a"', { clientKey: 'phone.1', basedOn: 0 })
    expect(quiz.give('q1', '"b"', { clientKey: 'phone.2', basedOn: 0 })).toMatchObject({ kind: 'append', revision: 2 })
    expect(quiz.give('q1', '"b"', { clientKey: 'laptop.1', basedOn: 0 })).toMatchObject({ kind: 'nothing-new', revision: 2 })
    quiz.give('q1', 'null', { clientKey: 'phone.3', basedOn: 2 })
    expect(quiz.give('q1', '"c"', { clientKey: 'laptop.2', basedOn: 2 })).toMatchObject({ kind: 'append', revision: 4 })
  })

  test('a page that had not seen the newest answer, and is blank itself, takes nothing back and asks nothing', () => {
    const quiz = beginAttempt('quiz')
    quiz.give('q1', '"a"', { clientKey: 'phone.1', basedOn: 0 })
    expect(quiz.give('q1', 'null', { clientKey: 'laptop.1', basedOn: 0 })).toMatchObject({ kind: 'nothing-new', revision: 1 })
    expect(quiz.give('q1', 'null', { clientKey: 'laptop.2', basedOn: 1 })).toMatchObject({ kind: 'append', revision: 2 })
  })

  test('keeps both answers of a page that was gone back to and posted again under its old name', () => {
    const quiz = beginAttempt('quiz')
    quiz.give('q1', '"a"', { clientKey: 'one-page', basedOn: 0 })
    expect(quiz.give('q1', '"b"', { clientKey: 'one-page', basedOn: 0 })).toMatchObject({ kind: 'append', revision: 2, clientKey: 'one-page~2' })
    expect(quiz.give('q1', '"b"', { clientKey: 'one-page', basedOn: 0 })).toMatchObject({ kind: 'nothing-new', revision: 2 })
  })

  test('does not let an answer that was held up on its way take the place of a later one from the same page', () => {
    const quiz = beginAttempt('quiz')
    quiz.give('q1', '"later"', { clientKey: 'phone.2', basedOn: 0 })
    expect(quiz.give('q1', '"held up"', { clientKey: 'phone.1', basedOn: 0 })).toMatchObject({ kind: 'nothing-new', revision: 1 })
    expect(quiz.give('q1', '"newest"', { clientKey: 'phone.10', basedOn: 0 })).toMatchObject({ kind: 'append', revision: 2 })
  })

  test('takes what was given before its end and arrives within the grace, and keeps apart what did not', () => {
    const quiz = beginAttempt('quiz')
    quiz.attempt.endsAt = at(10)
    const seconds = (count: number) => 10 + count / 60
    expect(quiz.give('q1', '"in time"', { minute: 10 })).toMatchObject({ kind: 'append' })
    expect(quiz.give('q2', '"on its way"', { minute: seconds(10), ageMs: 12_000 })).toMatchObject({ kind: 'append' })
    expect(quiz.give('q3', '"given after the end"', { minute: seconds(10), ageMs: 8_000 })).toEqual({ kind: 'late', why: 'time-up' })
    expect(quiz.give('q4', '"too long on its way"', { minute: seconds(61), ageMs: 120_000 })).toEqual({ kind: 'late', why: 'time-up' })
  })

  test('adds nothing for an unchanged answer or for a question left blank, but does add a cleared one', () => {
    const quiz = beginAttempt('quiz')
    expect(quiz.give('q1', 'null')).toEqual({ kind: 'nothing-new', revision: 0, savedAt: null })
    quiz.give('q1', '"a"', { minute: 3 })
    expect(quiz.give('q1', '"a"')).toEqual({ kind: 'nothing-new', revision: 1, savedAt: at(3) })
    expect(quiz.give('q1', 'null')).toMatchObject({ kind: 'append', revision: 2 })
  })
})

describe('practice', () => {
  test('explains a question as soon as it is checked, and only that one', () => {
    const { attempt, give, checksOf } = beginAttempt('practice')
    give('q1', '"a"')
    expect(revealed(attempt, checksOf('q1'), at(2))).toBe(false)
    give('q1', '"a"', { submitted: true })
    expect(revealed(attempt, checksOf('q1'), at(3))).toBe(true)
    expect(revealed(attempt, checksOf('q2'), at(3))).toBe(false)
  })

  test('allows any number of tries and counts the first', () => {
    const { attempt, give, checksOf, rowsOf } = beginAttempt('practice')
    for (const response of ['"a"', '"b"', '"c"']) give('q1', response, { submitted: true })
    expect(mayCheck(attempt, checksOf('q1'))).toBe(true)
    expect(countedAnswer(rowsOf('q1'), { mode: 'practice', selfScored: false })?.response).toBe('"a"')
  })

  test('counts what was last saved where nothing was checked', () => {
    const { give, rowsOf } = beginAttempt('practice')
    give('q1', '"a"')
    give('q1', '"b"')
    expect(countedAnswer(rowsOf('q1'), { mode: 'practice', selfScored: false })?.response).toBe('"b"')
  })

  test('counts the score that a student gives to a text after checking it', () => {
    const { give, rowsOf } = beginAttempt('practice')
    give('q1', '{"text":"…"}', { submitted: true })
    give('q1', '{"text":"…","selfScore":2}', { submitted: true })
    expect(countedAnswer(rowsOf('q1'), { mode: 'practice', selfScored: true })?.response).toContain('selfScore')
  })

  test('checks the same answer once, however often the button is pressed', () => {
    const practice = beginAttempt('practice')
    practice.give('q1', '"a"', { submitted: true })
    expect(practice.give('q1', '"a"', { submitted: true })).toMatchObject({ kind: 'nothing-new', revision: 1 })
  })

  test('keeps the order in which the questions were written', () => {
    expect(inAttemptOrder(questions, { quiz: 'exit-a', mode: 'practice', seed: 'x' })).toEqual(questions)
    expect(inAttemptOrder(questions, { quiz: 'practice', mode: 'quiz', seed: 'x' })).toEqual(questions)
  })
})

describe('several saves at once', () => {
  const save = (changes: Partial<Save>): Save => ({ attemptId: 'a1', questionId: 'q1', learnerId: 'ana', clientKey: 'k', basedOn: 0, response: '1', submitted: false, certainty: null, ageMs: 0, ...changes })
  const stored: Stored = { attempts: [{ id: 'a1', learnerId: 'ana', finishedAt: null, endsAt: null }, { id: 'a2', learnerId: 'ben', finishedAt: at(1), endsAt: null }], latest: [], keys: [] }

  test('keep another certainty with the same answer as news', () => {
    const decisions = planSaves([save({ clientKey: 'p.1', certainty: 1 }), save({ clientKey: 'p.2', certainty: 1 }), save({ clientKey: 'p.3', certainty: 3 })], stored, at(3))
    expect(decisions.map(({ kind }) => kind)).toEqual(['append', 'nothing-new', 'append'])
  })

  test('number the revisions of one question one after the other', () => {
    const decisions = planSaves([save({ clientKey: 'page.1' }), save({ clientKey: 'page.2', response: '2' })], stored, at(3))
    expect(decisions).toMatchObject([{ revision: 1 }, { revision: 2 }])
  })

  test('are refused one by one: a stranger, a finished attempt and an unknown one do not harm the others', () => {
    const decisions = planSaves(
      [save({ learnerId: 'eve' }), save({ attemptId: 'a2', learnerId: 'ben' }), save({ attemptId: 'a3' }), save({})],
      stored,
      at(3),
    )
    expect(decisions.map((decision) => (decision.kind === 'refused' ? decision.why : decision.kind))).toEqual(['no-such-attempt', 'late', 'no-such-attempt', 'append'])
  })

  test('with the same key store once', () => {
    expect(planSaves([save({}), save({})], stored, at(3)).map((decision) => decision.kind)).toEqual(['append', 'stored-before'])
  })
})

describe('order', () => {
  test('is the same for the same seed and differs between seeds', () => {
    const order = (seed: string) => inAttemptOrder(questions, { quiz: 'exit-a', mode: 'quiz', seed }).map((question) => question.id).join()
    expect(order('one')).toBe(order('one'))
    expect(new Set(['one', 'two', 'three', 'four', 'five'].map(order)).size).toBeGreaterThan(3)
  })

  test('holds every question once', () => {
    expect(inAttemptOrder(questions, { quiz: 'exit-a', mode: 'quiz', seed: 'one' }).map((question) => question.id).sort()).toEqual(questions.map((question) => question.id))
  })

  test('puts every question first about equally often', () => {
    const first = new Map<string, number>()
    for (let seed = 0; seed < 4000; seed += 1) {
      const id = inAttemptOrder(questions, { quiz: 'exit-a', mode: 'quiz', seed: `seed-${seed}` })[0]?.id ?? ''
      first.set(id, (first.get(id) ?? 0) + 1)
    }
    for (const { id } of questions) expect(first.get(id)).toBeGreaterThan(400)
  })

  test('of options has another seed for each question', () => {
    expect(questionSeed('s', 'q1')).not.toBe(questionSeed('s', 'q2'))
  })
})

describe('the score', () => {
  const marked = (fractions: number[]) => fractions.map((fraction, index) => ({ questionId: `q${index}`, weight: 1, fraction, hints: 0, answered: true }))

  test('weighs each question', () => {
    expect(scoreOf([{ questionId: 'q1', weight: 3, fraction: 0.5, hints: 0, answered: true }, { questionId: 'q2', weight: 1, fraction: 1, hints: 0, answered: true }])).toEqual({
      marks: 2.5, available: 4, right: 1, partly: 1, blank: 0, count: 2,
    })
  })

  test('takes a tenth of a question’s marks for each hint, and still calls it right', () => {
    expect(scoreOf([{ questionId: 'q1', weight: 2, fraction: 1, hints: 2, answered: true }])).toMatchObject({ marks: 1.6, available: 2, right: 1 })
  })

  test.each([[8, 'secure'], [7, 'secure'], [6.5, 'nearly'], [6, 'nearly'], [5, 'nearly'], [4.5, 'revisit'], [4, 'revisit'], [0, 'revisit']])('%d of 8 is %s', (marks, standing) => {
    expect(standingOf({ marks, available: 8 })).toBe(standing)
  })

  test('is no worse for being a sum of thirds', () => {
    expect(standingOf(scoreOf(marked([1, 1, 1, 1, 1, 1 / 3 + 1 / 3 + 1 / 3, 1, 0])))).toBe('secure')
  })

  test('tells a blank answer from a wrong one', () => {
    expect(outcomeOf({ fraction: 0, answered: false })).toBe('blank')
    expect(outcomeOf({ fraction: 0, answered: true })).toBe('wrong')
  })
})
