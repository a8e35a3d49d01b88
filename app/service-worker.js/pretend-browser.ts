import { runInNewContext } from 'node:vm'
import { workerSource } from './worker-source'

type Listener = (event: object) => void
type Held = Map<string, Response>
type Asked = string | { url: string }
type Answer = (address: string) => Response | Promise<Response>

const origin = 'http://localhost:3000'
const nameOf = (request: Asked) => new URL(typeof request === 'string' ? request : request.url, origin).href

/** A browser without a screen, for the worker alone: caches, a network that answers as the test says, and events. */
export function pretendBrowser() {
  const listeners = new Map<string, Listener>()
  const { stores, caches } = pretendCaches()
  const fetched: string[] = []
  const network: { isThere: boolean; answer: Answer } = { isThere: true, answer: () => new Response('', { status: 404 }) }

  async function fetch(request: Asked) {
    const url = new URL(nameOf(request))
    fetched.push(url.pathname + url.search)
    if (!network.isThere) throw new TypeError('Failed to fetch')
    return network.answer(url.pathname + url.search)
  }

  class Request {
    constructor(readonly url: string) {}
  }
  const navigator: { connection?: { saveData: boolean } } = {}
  const self = { location: new URL(origin), clients: { claim: async () => {} }, skipWaiting: async () => {}, addEventListener: (name: string, listener: Listener) => listeners.set(name, listener) }
  // Nobody waits for real: every pause, and the patience of the worker, is over after a moment.
  const soon = (callback: () => void) => setTimeout(callback, 5)
  runInNewContext(workerSource('version of the test'), { self, caches, fetch, navigator, Request, Response, URL, Headers, Date, setTimeout: soon })

  /** Lets the worker handle an event to its end. Undefined where it leaves the request to the browser. */
  async function dispatch(name: string, event: object): Promise<Response | undefined> {
    const waiting: Promise<unknown>[] = []
    let response: Promise<Response> | undefined
    listeners.get(name)?.({ ...event, waitUntil: (work: Promise<unknown>) => waiting.push(work), respondWith: (answer: Promise<Response>) => (response = answer) })
    const answered = await response
    await Promise.all(waiting)
    return answered
  }

  return {
    network,
    navigator,
    fetched,
    visit: (address: string) => dispatch('fetch', { request: { url: origin + address, method: 'GET', mode: 'navigate' } }),
    load: (address: string) => dispatch('fetch', { request: { url: origin + address, method: 'GET', mode: 'no-cors' } }),
    post: (address: string) => dispatch('fetch', { request: { url: origin + address, method: 'POST', mode: 'navigate' } }),
    tell: (owner: string, addresses: string[]) => dispatch('message', { data: { owner, addresses } }),
    activate: () => dispatch('activate', {}),
    /** Everything that is held, as cache and address. */
    held: () => [...stores].flatMap(([name, held]) => [...held.keys()].map((url) => `${name}: ${url.slice(origin.length)}`)),
    /** The text of everything that is held. */
    texts: async () => (await Promise.all([...stores.values()].flatMap((held) => [...held.values()].map((response) => response.clone().text())))).join('\n'),
    hold: async (cacheName: string, address: string, text: string) => (await caches.open(cacheName)).put(address, new Response(text)),
  }
}

function pretendCaches() {
  const stores = new Map<string, Held>()
  const cacheOf = (held: Held) => ({
    match: async (request: Asked) => held.get(nameOf(request))?.clone(),
    async put(request: Asked, response: Response) {
      held.delete(nameOf(request))
      held.set(nameOf(request), response)
    },
    delete: async (request: Asked) => held.delete(nameOf(request)),
    keys: async () => [...held.keys()].map((url) => ({ url })),
  })
  const caches = {
    async open(name: string) {
      if (!stores.has(name)) stores.set(name, new Map())
      return cacheOf(stores.get(name)!)
    },
    has: async (name: string) => stores.has(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
  }
  return { stores, caches }
}
