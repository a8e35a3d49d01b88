import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ageOf } from './given-at'
import type * as Stores from './answer-store'
import type { AnswerStore, OutgoingAnswer } from './outgoing-answer'

const answer = (key: string, over: Partial<OutgoingAnswer> = {}): OutgoingAnswer => ({ questionId: 'q1', key, basedOn: 0, fields: `response=${key}`, at: Date.now(), mark: 0, ...over })

let copies: Record<string, string>
let isFull: boolean
let stores: typeof Stores
let store: AnswerStore

/** As localStorage: what is in it is listed by Object.keys. */
function makeLocalStorage() {
  const methods = {
    getItem: (name: string) => copies[name] ?? null,
    setItem(name: string, value: string) {
      if (isFull) throw new Error('QuotaExceededError')
      copies[name] = value
    },
    removeItem: (name: string) => delete copies[name],
  }
  return new Proxy(methods, { ownKeys: () => Object.keys(copies), getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }) })
}

beforeEach(async () => {
  copies = {}
  isFull = false
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('localStorage', makeLocalStorage())
  vi.resetModules()
  stores = await import('./answer-store')
  store = stores.browserAnswerStore('ada', 'attempt-1')
})

const keys = async (of: AnswerStore) => (await of.list()).map(({ key }) => key)

describe('the store of answers', () => {
  test('keeps one answer a question until the server has it, and then the revision', async () => {
    expect(await store.put(answer('page-one.1'))).toBe(true)
    await store.put(answer('page-one.2'))
    expect(await store.list()).toMatchObject([{ key: 'page-one.2', revision: null }])
    await store.acknowledge(answer('page-one.1'), 1)
    expect(await store.list()).toMatchObject([{ key: 'page-one.2', revision: null }])
    await store.acknowledge(answer('page-one.2'), 2)
    expect(await store.list()).toMatchObject([{ key: 'page-one.2', revision: 2 }])
  })

  test('is apart for each person and attempt', async () => {
    await store.put(answer('page-one.1'))
    expect(await stores.browserAnswerStore('bob', 'attempt-1').list()).toEqual([])
    expect(await stores.browserAnswerStore('ada', 'attempt-2').list()).toEqual([])
    expect(await stores.browserAnswerStore('ada', 'attempt').list()).toEqual([])
    expect(await stores.attemptsWithUnsent('ada')).toEqual(['attempt-1'])
    expect(await stores.attemptsWithUnsent('bob')).toEqual([])
    expect(await stores.attemptsWithUnsent('ad')).toEqual([])
  })

  test('takes up the copy that a page made in its last moment, and leaves an older one', async () => {
    await store.put(answer('page-one.1'))
    store.copy([answer('page-one.2')])
    expect(await keys(store)).toEqual(['page-one.2'])
    expect(copies).toEqual({})
    store.copy([answer('page-one.1')])
    expect(await keys(store)).toEqual(['page-one.2'])
    expect(copies).toEqual({})
    store.copy([answer('page-two.1', { at: Date.now() - 60_000 })])
    expect(await keys(store)).toEqual(['page-one.2'])
  })

  test('forgets the copy too once the server has the answer', async () => {
    await store.put(answer('page-one.1'))
    store.copy([answer('page-one.1')])
    await store.acknowledge(answer('page-one.1'), 1)
    expect(copies).toEqual({})
    expect(await stores.attemptsWithUnsent('ada')).toEqual([])
  })

  test('knows what is unsent, and what will not be sent again', async () => {
    await store.put(answer('page-one.1'))
    await store.refuse(answer('page-one.1'))
    expect(await stores.attemptsWithUnsent('ada')).toEqual([])
    expect(await store.list()).toMatchObject([{ isRefused: true }])
    await store.put(answer('page-one.2'))
    expect(await stores.attemptsWithUnsent('ada')).toEqual(['attempt-1'])
    await store.remove(answer('page-one.2'))
    expect(await store.list()).toEqual([])
  })

  test('clears out what the server has once the attempt is finished or it is old, and never what it has not', async () => {
    const longAgo = Date.now() - 40 * 24 * 3_600_000
    await store.put(answer('page-one.1', { at: longAgo }))
    await store.put(answer('page-one.2', { questionId: 'q2', at: longAgo }))
    await store.acknowledge(answer('page-one.2', { questionId: 'q2', at: longAgo }), 1)
    await store.put(answer('page-one.3', { questionId: 'q3' }))
    await store.acknowledge(answer('page-one.3', { questionId: 'q3' }), 1)
    await stores.attemptsWithUnsent('ada')
    await vi.waitFor(async () => expect(await keys(store)).toEqual(['page-one.1', 'page-one.3']))
    await stores.forgetAcknowledged('ada', 'attempt-1')
    expect(await keys(store)).toEqual(['page-one.1'])
  })
})

describe('a browser that keeps no database', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', { open: () => { throw new Error('SecurityError') } })
  })

  test('keeps answers in its other store', async () => {
    expect(await store.put(answer('page-one.1'))).toBe(true)
    expect(await keys(store)).toEqual(['page-one.1'])
    expect(await stores.attemptsWithUnsent('ada')).toEqual(['attempt-1'])
    await store.acknowledge(answer('page-one.1'), 1)
    expect(await store.list()).toEqual([])
  })

  test('and has no room either: says that nothing is kept', async () => {
    isFull = true
    expect(await store.put(answer('page-one.1'))).toBe(false)
    expect(await store.list()).toEqual([])
  })
})

test('a database that never opens does not keep the answer waiting', async () => {
  vi.stubGlobal('indexedDB', { open: () => Object.assign(new EventTarget(), { readyState: 'pending' }) })
  isFull = true
  vi.stubGlobal('IDBRequest', EventTarget)
  expect(await store.put(answer('page-one.1'))).toBe(false)
})

test('the age of an answer outlives its page, is never negative, and has an end', () => {
  const given = (ago: number) => ({ key: 'an-earlier-page.1', at: Date.now() - ago, mark: 0 })
  expect(ageOf(given(5_000))).toBeGreaterThanOrEqual(5_000)
  expect(ageOf(given(5_000))).toBeLessThan(6_000)
  expect(ageOf(given(-7_200_000))).toBe(0)
  expect(ageOf(given(50 * 366 * 24 * 3_600_000))).toBe(30 * 24 * 3_600_000)
})

test('on its own page an answer has an age though the clock was set back', async () => {
  const { newAnswerKey } = await import('./new-answer-key')
  const { ageOf: age } = await import('./given-at')
  expect(age({ key: newAnswerKey(), at: Date.now() + 7_200_000, mark: performance.now() - 3_000 })).toBeGreaterThanOrEqual(3_000)
})
