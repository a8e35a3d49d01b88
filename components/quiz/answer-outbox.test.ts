import { beforeEach, describe, expect, test } from 'vitest'
import { createOutbox, type Outbox, type OutboxState } from './answer-outbox'
import type { AnswerStore, Conflict, KeptAnswer, OutgoingAnswer, Reply } from './outgoing-answer'

const answer = (questionId: string, key: string): OutgoingAnswer => ({ questionId, key, basedOn: 0, fields: `response=${key}&at=2`, at: 0, mark: 0 })
const saved = (revision = 1): Reply => ({ kind: 'saved', saved: { revision, savedAt: '2016-07-15T09:00:00Z', next: '/' } })
const conflict: Reply = { kind: 'conflict', conflict: { revision: 5, savedAt: '2016-07-15T09:00:00Z', mine: 'Yes', other: 'No' } }

let kept: Map<string, KeptAnswer>
let keeps: boolean
let sent: OutgoingAnswer[]
let replies: ((reply: Reply) => void)[]
let timers: { milliseconds: number; callback: () => void }[]
let states: OutboxState[]
let unreached: number
let told: (boolean | string)[]
let conflicts: Conflict[]
let outbox: Outbox

const unsent = () => [...kept.values()].filter(({ revision, isRefused }) => revision === null && !isRefused).map(({ key }) => key)

const store: AnswerStore = {
  list: async () => [...kept.values()],
  async put(one) {
    if (keeps) kept.set(one.questionId, { ...one, revision: null })
    return keeps
  },
  acknowledge: async (one, revision) => settle(one, (known) => kept.set(one.questionId, { ...known, revision })),
  refuse: async (one) => settle(one, (known) => kept.set(one.questionId, { ...known, isRefused: true })),
  remove: async (one) => settle(one, () => kept.delete(one.questionId)),
  copy: () => {},
}

function settle(one: OutgoingAnswer, change: (known: KeptAnswer) => void) {
  const known = kept.get(one.questionId)
  if (known?.key === one.key) change(known)
}

function open() {
  return createOutbox({
    store,
    send(one) {
      sent.push(one)
      return new Promise((resolve) => replies.push(resolve))
    },
    later(milliseconds, callback) {
      const timer = { milliseconds, callback }
      timers.push(timer)
      return () => void (timers = timers.filter((other) => other !== timer))
    },
    onState: (state) => states.push(state),
    onUnreached: () => void (unreached += 1),
    onKept: (isKept) => told.push(isKept),
    onSaved: () => {},
    onNotSaved: (_, { message, isLate }) => told.push(`${isLate ? 'late' : 'refused'}: ${message}`),
    onConflicts: (all) => (conflicts = all),
  })
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

async function put(one: OutgoingAnswer) {
  outbox.put(one)
  await turn()
}

async function reply(with_: Reply) {
  replies.shift()?.(with_)
  await turn()
}

const pauses = () => timers.map(({ milliseconds }) => milliseconds)
const wait = () => timers.splice(0).forEach(({ callback }) => callback())

beforeEach(() => {
  kept = new Map()
  keeps = true
  told = []
  conflicts = []
  sent = []
  replies = []
  timers = []
  states = []
  unreached = 0
  outbox = open()
})

describe('an answer', () => {
  test('is kept before it is sent, and stays with its revision once the server has it', async () => {
    outbox.put(answer('q1', 'k1'))
    expect(sent).toEqual([])
    await turn()
    expect(unsent()).toEqual(['k1'])
    await reply(saved(3))
    expect([...kept.values()]).toMatchObject([{ key: 'k1', revision: 3 }])
    expect(outbox.waiting()).toEqual([])
    expect(states).toEqual(['sending', 'quiet'])
  })

  test('that this browser cannot keep is sent all the same, and the page is told', async () => {
    keeps = false
    await put(answer('q1', 'k1'))
    expect(told).toEqual([false])
    expect(sent).toHaveLength(1)
  })

  test('that was left behind by a closed page is sent with its old key when the page opens again', async () => {
    kept.set('q7', { ...answer('q7', 'old'), revision: null })
    kept.set('q8', { ...answer('q8', 'acknowledged'), revision: 2 })
    kept.set('q9', { ...answer('q9', 'refused'), revision: null, isRefused: true })
    outbox = open()
    expect(await outbox.open()).toHaveLength(3)
    outbox.retry()
    expect(sent.map(({ key }) => key)).toEqual(['old'])
    expect(outbox.waiting()).toHaveLength(1)
  })

  test('that is given while the store is read is not pushed out by an older one', async () => {
    kept.set('q1', { ...answer('q1', 'old'), revision: null })
    const opening = outbox.open()
    outbox.put(answer('q1', 'new'))
    await opening
    expect(outbox.waiting().map(({ key }) => key)).toEqual(['new'])
  })

  test('is sent again after 1, 2, 4 … and never more than 30 seconds, with the same key', async () => {
    await put(answer('q1', 'k1'))
    const seen: number[] = []
    for (let time = 0; time < 7; time += 1) {
      await reply({ kind: 'unreachable' })
      seen.push(...pauses())
      wait()
    }
    expect(seen).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000])
    expect(new Set(sent.map(({ key }) => key))).toEqual(new Set(['k1']))
    expect(unsent()).toEqual(['k1'])
  })

  test('each try that does not reach the server is told, also when nothing else has changed', async () => {
    await put(answer('q1', 'k1'))
    await reply({ kind: 'unreachable' })
    const before = unreached
    await put(answer('q1', 'k2'))
    await reply({ kind: 'unreachable' })
    expect(before).toBeGreaterThan(0)
    expect(unreached).toBeGreaterThan(before)
    expect(states.at(-1)).toBe('unreachable')
  })

  test('is sent at once when the network is back', async () => {
    await put(answer('q1', 'k1'))
    await reply({ kind: 'unreachable' })
    outbox.retry()
    expect(sent).toHaveLength(2)
    expect(pauses()).toEqual([2000])
  })

  test('gives way to a newer one to the same question, which is based on what was saved', async () => {
    await put(answer('q1', 'k1'))
    await put(answer('q1', 'k2'))
    await put(answer('q1', 'k3'))
    expect(sent).toHaveLength(1)
    await reply(saved(4))
    expect(sent.map(({ key, basedOn }) => [key, basedOn])).toEqual([['k1', 0], ['k3', 4]])
    expect(kept.get('q1')).toMatchObject({ key: 'k3', basedOn: 4, revision: null })
  })

  test('to another question is sent too', async () => {
    await put(answer('q1', 'k1'))
    await put(answer('q2', 'k2'))
    await reply(saved())
    await reply(saved())
    expect(sent.map(({ key }) => key)).toEqual(['k1', 'k2'])
    expect(outbox.waiting()).toEqual([])
  })

  test('waits, without being sent again, while nobody is signed in', async () => {
    await put(answer('q1', 'k1'))
    await reply({ kind: 'signed-out' })
    expect(states.at(-1)).toBe('signed-out')
    expect(pauses()).toEqual([])
    expect(unsent()).toEqual(['k1'])
    outbox.retry()
    await reply(saved())
    expect(unsent()).toEqual([])
  })

  test('that takes longer than two seconds is said to be slow', async () => {
    await put(answer('q1', 'k1'))
    expect(pauses()).toEqual([2000])
    wait()
    expect(states.at(-1)).toBe('slow')
  })

  test('that is refused makes room for the next, and stays in the store as it is', async () => {
    await put(answer('q1', 'k1'))
    await put(answer('q2', 'k2'))
    await reply({ kind: 'refused', message: 'Too long.' })
    expect(sent.map(({ key }) => key)).toEqual(['k1', 'k2'])
    expect(kept.get('q1')).toMatchObject({ isRefused: true })
    expect(told).toContain('refused: Too long.')
  })

  test('that came too late is the server’s to keep: this browser lets go of it and says so', async () => {
    await put(answer('q1', 'k1'))
    await reply({ kind: 'late', message: 'It is kept.' })
    expect(kept.size).toBe(0)
    expect(told).toContain('late: It is kept.')
    expect(states.at(-1)).toBe('quiet')
  })
})

describe('two answers to one question', () => {
  beforeEach(async () => {
    await put(answer('q1', 'k1'))
    await put(answer('q2', 'k2'))
    await reply(conflict)
  })

  test('wait for the student, whose other answers are sent', async () => {
    expect(conflicts).toMatchObject([{ questionId: 'q1', number: 3, mine: 'Yes', other: 'No' }])
    expect(sent.map(({ key }) => key)).toEqual(['k1', 'k2'])
    await reply(saved())
    expect(states.at(-1)).toBe('conflict')
    expect(unsent()).toEqual(['k1'])
    outbox.retry()
    expect(sent).toHaveLength(2)
  })

  test('become the one of this page, sent anew as seen after the other', async () => {
    await reply(saved())
    outbox.keepMine('q1', 'k3')
    await turn()
    expect(sent.at(-1)).toMatchObject({ key: 'k3', basedOn: 5, fields: 'response=k1&at=2' })
    expect(conflicts).toEqual([])
    await reply(saved(6))
    expect(states.at(-1)).toBe('quiet')
  })

  test('become the other one: this page lets go of its own', async () => {
    await reply(saved())
    await outbox.keepOther('q1')
    expect(conflicts).toEqual([])
    expect(unsent()).toEqual([])
    expect(states.at(-1)).toBe('quiet')
  })

  test('are told anew when the student changes the answer instead', async () => {
    await reply(saved())
    await put(answer('q1', 'k4'))
    expect(conflicts).toEqual([])
    expect(sent.at(-1)?.key).toBe('k4')
  })
})

describe('before handing in', () => {
  test('everything is sent, and it is said when it is', async () => {
    await put(answer('q1', 'k1'))
    const flushed = outbox.flush()
    await reply(saved())
    expect(await flushed).toBe(true)
    expect(await outbox.flush()).toBe(true)
  })

  test('it is said when the server cannot be reached', async () => {
    await put(answer('q1', 'k1'))
    const flushed = outbox.flush()
    await reply({ kind: 'unreachable' })
    expect(await flushed).toBe(false)
  })
})
