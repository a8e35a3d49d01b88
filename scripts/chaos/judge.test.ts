import { expect, test } from 'vitest'
import { judge } from './judge.mjs'

const answer = (n: number, over: object = {}) => ({ attemptId: 'a1', questionId: 'q1', key: `page0000.${n}`, response: `{"text":"${n}"}`, revision: n, ...over })
const open = { attemptId: 'a1', assignmentId: 'as1', isFirst: true, isFinished: false, endsAt: null, hasMarks: false, isOpenToGoOn: true, results: 0, questions: 1 }
const finished = { ...open, isFinished: true, hasMarks: true, isOpenToGoOn: false, results: 1 }
const result = { attemptId: 'a1', questionId: 'q1', isAnswered: true, summary: '2' }
const counted = { assignmentId: 'as1', questionId: 'q1', count: 1 }
const stored = (over: object = {}) => ({ answers: [answer(1), answer(2)], late: [], results: [], attempts: [open], tallies: [], damage: [], ...over })
const told = (over: object = {}) => ({ acknowledged: [answer(1), answer(2)], late: [], finished: [], ...over })
const judged = (rows: object, ledger: object = {}) => judge({ told: told(ledger), wasSent: ({ key }: { key: string }) => key.startsWith('page0000.') }, stored(rows))

test('finds every answer in a sound database, and one more that was sent and not acknowledged', () => {
  expect(judged({ answers: [answer(1), answer(2), answer(3)] })).toEqual({ acknowledged: 2, found: 2, lost: 0, duplicated: 0, problems: [] })
  expect(judged({ attempts: [finished], results: [result], tallies: [counted] }, { finished: ['a1'] }).problems).toEqual([])
})

test.each([
  ['is missing', [answer(1)]],
  ['has other words', [answer(1), answer(2, { response: '{"text":"1"}' })]],
  ['belongs to another question', [answer(1), answer(2, { questionId: 'q2', revision: 1 })]],
  ['has another revision than was told', [answer(1), answer(3, { key: 'page0000.2' })]],
])('counts an answer as lost that %s', (_, answers) => {
  const { lost, found, problems } = judged({ answers })
  expect({ lost, found }).toEqual({ lost: 1, found: 1 })
  expect(problems).toContain('a1 q1 page0000.2 was acknowledged and is not stored.')
})

test('counts an answer as lost that was said to be kept as late and is not', () => {
  expect(judged({}, { late: [{ attemptId: 'a1', key: 'page0000.9' }] }).lost).toBe(1)
  expect(judged({ late: [{ attemptId: 'a1', key: 'page0000.9' }] }, { late: [{ attemptId: 'a1', key: 'page0000.9' }] }).lost).toBe(0)
})

test('counts an answer as doubled that is stored again under its key with a mark', () => {
  expect(judged({ answers: [answer(1), answer(2), answer(3, { key: 'page0000.2~3' })] }).duplicated).toBe(1)
})

test.each([
  { what: 'an answer that nobody sent', rows: { answers: [answer(1), answer(2), answer(3, { key: 'elsewhere.1' })] }, words: 'was never sent' },
  { what: 'a gap in the revisions', rows: { answers: [answer(1), answer(2), answer(4)] }, words: 'has a gap' },
  { what: 'an attempt that was handed in and is open', rows: {}, ledger: { finished: ['a1'] }, words: 'is not finished' },
  { what: 'a finished attempt without its results', rows: { attempts: [{ ...finished, results: 0 }], tallies: [counted] }, words: 'is half finished' },
  { what: 'an open attempt with marks', rows: { attempts: [{ ...open, hasMarks: true }] }, words: 'is half finished' },
  { what: 'a result of an older answer', rows: { attempts: [finished], results: [{ ...result, summary: '1' }], tallies: [counted] }, words: 'not of its newest' },
  { what: 'a result that says blank', rows: { attempts: [finished], results: [{ ...result, isAnswered: false, summary: '' }], tallies: [counted] }, words: 'not of its newest' },
  { what: 'a finish that was counted twice', rows: { attempts: [finished], results: [result], tallies: [{ ...counted, count: 2 }] }, words: 'counted once' },
  { what: 'a finish that was not counted', rows: { attempts: [finished], results: [result] }, words: 'counted once' },
  { what: 'damage of the database itself', rows: { damage: ['The database is damaged: row 7 missing.'] }, words: 'row 7' },
])('notices $what', ({ rows, ledger, words }) => {
  const { problems, lost, duplicated } = judged(rows, ledger)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(words)
  expect([lost, duplicated]).toEqual([0, 0])
})
