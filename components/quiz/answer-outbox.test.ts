import { beforeEach, describe, expect, test } from 'vitest'
import { createOutbox, type AnswerStore, type Outbox, type OutboxState, type OutgoingAnswer, type Reply } from './answer-outbox'

const answer = (questionId: string, key: string): OutgoingAnswer => ({ questionId, key, basedOn: 0, fields: `response=${key}` })
const saved = (revision = 1): Reply => ({ kind: 'saved', saved: { revision, savedAt: '2016-07-15T09:00:00Z', supersedes: false, next: '/' } })

let kept: Map<string, OutgoingAnswer>
let sent: OutgoingAnswer[]
let replies: ((reply: Reply) => void)[]
let timers: { milliseconds: number; callback: () => void }[]
let states: OutboxState[]
let outbox: Outbox

const store: AnswerStore = {
  list: () => [...kept.values()],
  put: (one) => kept.set(one.questionId, one),
  remove: (one) => kept.delete(one.questionId),
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
    onSaved: () => {},
    onRefused: () => {},
  })
}

async function reply(with_: Reply) {
  replies.shift()?.(with_)
  await new Promise((resolve) => setImmediate(resolve))
}

const pauses = () => timers.map(({ milliseconds }) => milliseconds)
const wait = () => timers.splice(0).forEach(({ callback }) => callback())

beforeEach(() => {
  kept = new Map()
  sent = []
  replies = []
  timers = []
  states = []
  outbox = open()
})

describe('an answer', () => {
  test('is kept from the moment it is given until the server has it', async () => {
    outbox.put(answer('q1', 'k1'))
    expect([...kept.keys()]).toEqual(['q1'])
    await reply(saved())
    expect(kept.size).toBe(0)
    expect(states).toEqual(['sending', 'quiet'])
  })

  test('that was left behind by a closed page is sent with its old key when the page opens again', async () => {
    kept.set('q7', answer('q7', 'old'))
    outbox = open()
    outbox.retry()
    expect(sent).toEqual([answer('q7', 'old')])
  })

  test('is sent again after 1, 2, 4 … and never more than 30 seconds, with the same key', async () => {
    outbox.put(answer('q1', 'k1'))
    const seen: number[] = []
    for (let turn = 0; turn < 7; turn += 1) {
      await reply({ kind: 'unreachable' })
      seen.push(...pauses())
      wait()
    }
    expect(seen).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000])
    expect(new Set(sent.map(({ key }) => key))).toEqual(new Set(['k1']))
    expect(kept.size).toBe(1)
  })

  test('is sent at once when the network is back', async () => {
    outbox.put(answer('q1', 'k1'))
    await reply({ kind: 'unreachable' })
    outbox.retry()
    expect(sent).toHaveLength(2)
    expect(pauses()).toEqual([2000])
  })

  test('gives way to a newer one to the same question, which is based on what was saved', async () => {
    outbox.put(answer('q1', 'k1'))
    outbox.put(answer('q1', 'k2'))
    outbox.put(answer('q1', 'k3'))
    expect(sent).toHaveLength(1)
    await reply(saved(4))
    expect(sent.map(({ key, basedOn }) => [key, basedOn])).toEqual([['k1', 0], ['k3', 4]])
    expect(kept.get('q1')?.key).toBe('k3')
  })

  test('to another question is sent too', async () => {
    outbox.put(answer('q1', 'k1'))
    outbox.put(answer('q2', 'k2'))
    await reply(saved())
    await reply(saved())
    expect(sent.map(({ key }) => key)).toEqual(['k1', 'k2'])
    expect(outbox.waiting()).toEqual([])
  })

  test('waits, without being sent again, while nobody is signed in', async () => {
    outbox.put(answer('q1', 'k1'))
    await reply({ kind: 'signed-out' })
    expect(states.at(-1)).toBe('signed-out')
    expect(pauses()).toEqual([])
    expect(kept.size).toBe(1)
    outbox.retry()
    await reply(saved())
    expect(kept.size).toBe(0)
  })

  test('that takes longer than two seconds is said to be slow', () => {
    outbox.put(answer('q1', 'k1'))
    expect(pauses()).toEqual([2000])
    wait()
    expect(states.at(-1)).toBe('slow')
  })

  test('that is refused for good makes room for the next', async () => {
    outbox.put(answer('q1', 'k1'))
    outbox.put(answer('q2', 'k2'))
    await reply({ kind: 'refused', message: 'Finished.' })
    expect(sent.map(({ key }) => key)).toEqual(['k1', 'k2'])
    expect([...kept.keys()]).toEqual(['q2'])
  })
})
