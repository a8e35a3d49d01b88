import { asksForExplanation, changesWhoIsSignedIn, copyName, copySource, filesOf, handedIn, hasCopies, headingOf, isHtml, isPage, neverChanges, ownerOf } from '../../domain/offline/copies.js'

// The service worker: documents from the network where there is one, else this person's copy of them.
// docs/decisions/0013-offline.md says why it is as it is. It leaves alone whatever is posted, and /api.

const copiesFor = (owner) => `copies for ${owner}`
const isCopies = (cacheName) => cacheName.startsWith('copies for ')
const files = 'static files'

/** How long the network may take where a copy is held. */
const patience = 4_000
/** A copy that is not older than this is not fetched again merely because a page beside it was opened. */
const freshFor = 10 * 60_000
/** Between two documents that are fetched for later. */
const pause = 150
const mostCopies = 300

const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Whatever reads or changes the copies happens one after the other: nobody's copy is read while it is being dropped. */
let turn = Promise.resolve()
function inTurn(work) {
  const result = turn.then(work)
  turn = result.catch(() => {})
  return result
}

/** Requests are counted, so that a late answer to an older one does not bring back whoever was signed in then. */
let asked = 0
let heard = 0

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), inTurn(dropUnusedFiles)])))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== self.location.origin) return
  if (request.method !== 'GET') {
    if (changesWhoIsSignedIn(url.pathname)) event.waitUntil(forgetEverybody())
  } else if (neverChanges(url.pathname)) {
    event.respondWith(fileFor(request))
  } else if (request.mode === 'navigate' && !url.pathname.startsWith('/api/')) {
    event.respondWith(openDocument(event, url))
  }
})

/** A page says for whom it was made, and what belongs with it. */
self.addEventListener('message', (event) => {
  const { owner, addresses } = event.data
  event.waitUntil(keepTogether({ owner, addresses, when: ++asked }))
})

async function openDocument(event, url) {
  const name = copyName(url)
  const when = ++asked
  const arriving = fetch(event.request)
  // The answer is read even when it comes too late to be shown: it says who is signed in.
  const read = arriving.then((response) => {
    if (!isHtml(response.headers)) return
    const mayBeKept = name !== null && isPage(response) && copySource(name) === url.pathname + url.search
    return receive(response.clone(), { name: mayBeKept ? name : null, when, decides: true })
  })
  event.waitUntil(read.catch(() => {}))
  const copy = name && (await inTurn(() => findCopy(name)))
  try {
    const waits = !copy || asksForExplanation(url)
    const response = await (waits ? arriving : Promise.race([arriving, later(patience)]))
    // Between us and the server somebody may answer that it cannot be reached.
    if (response && !(copy && [502, 503, 504].includes(response.status))) return response
  } catch {
    // There is no network.
  }
  return copy || offlinePage()
}

/** Learns from a document whose it is, and keeps it under `name`. Whether that person is the one whose copies are held. */
async function receive(response, { name, when, decides }) {
  const { status, headers } = response
  const html = await response.text()
  const owner = ownerOf(html)
  if (!owner) return false
  return inTurn(async () => {
    if (when < heard) return false
    if (decides) await hear(owner, when)
    if (!hasCopies(owner) || !(await caches.has(copiesFor(owner)))) return false
    if (name) await putCopy(await caches.open(copiesFor(owner)), name, { html, status, headers })
    return true
  })
}

/** Somebody is signed in, or nobody: the copies of anybody else go at once. */
async function hear(owner, when) {
  heard = when
  const kept = copiesFor(owner)
  for (const cacheName of await caches.keys()) if (isCopies(cacheName) && cacheName !== kept) await caches.delete(cacheName)
  if (hasCopies(owner)) await caches.open(kept)
}

function forgetEverybody() {
  const when = ++asked
  return inTurn(async () => {
    heard = when
    for (const cacheName of await caches.keys()) if (isCopies(cacheName)) await caches.delete(cacheName)
  })
}

/** The headers stay with the document: its policy names the nonce that is in it. */
async function putCopy(cache, name, { html, status, headers }) {
  const copiedAt = new Date().toISOString()
  const copy = new Response(html.replace(/<html\b/i, `<html data-copied-at="${copiedAt}"`), { status, headers })
  copy.headers.delete('content-encoding')
  copy.headers.delete('content-length')
  copy.headers.set('x-copied-at', copiedAt)
  copy.headers.set('x-heading', encodeURIComponent(headingOf(html)))
  await cache.put(name, copy)
  const names = await cache.keys()
  for (const oldest of names.slice(0, Math.max(0, names.length - mostCopies))) await cache.delete(oldest)
}

/** Only the one whose copies are held may be signed in here, so there is nothing to choose. */
async function heldCopies() {
  const cacheName = (await caches.keys()).find(isCopies)
  return cacheName ? caches.open(cacheName) : undefined
}

async function findCopy(name) {
  return (await heldCopies())?.match(name)
}

/** Keeps an open page and what belongs with it, one document after the other, with the files that they need. */
async function keepTogether({ owner, addresses, when }) {
  await inTurn(() => (when < heard ? undefined : hear(owner, when)))
  if (!hasCopies(owner)) return
  // Who pays for each byte keeps what was opened, and nothing ahead.
  const wanted = navigator.connection?.saveData ? addresses.slice(0, 1) : addresses
  for (const address of wanted) {
    const url = new URL(address, self.location.origin)
    const over = handedIn(url.pathname)
    if (over) await inTurn(() => dropAttempt(over))
    const name = copyName(url)
    if (!name || (await inTurn(() => isFresh(name)))) continue
    if (!(await keepAhead(name))) return
    await later(pause)
  }
}

/** False when there is no point in going on: no network, or somebody else. */
async function keepAhead(name) {
  const when = ++asked
  try {
    const response = await fetch(copySource(name), { redirect: 'manual', headers: { accept: 'text/html' }, priority: 'low' })
    if (!isPage(response)) return false
    const html = response.clone()
    if (!(await receive(response, { name, when, decides: false }))) return false
    for (const file of filesOf(await html.text())) await fileFor(new Request(file))
    return true
  } catch {
    return false
  }
}

async function isFresh(name) {
  const copiedAt = (await findCopy(name))?.headers.get('x-copied-at')
  return Boolean(copiedAt) && Date.now() - Date.parse(copiedAt) < freshFor
}

/** An attempt that was handed in is read in its review, which is not kept. */
async function dropAttempt(beginning) {
  const cache = await heldCopies()
  for (const { url } of (await cache?.keys()) ?? []) {
    const { pathname } = new URL(url)
    if (pathname === beginning || pathname.startsWith(`${beginning}/`)) await cache.delete(url)
  }
}

async function fileFor(request) {
  const cache = await caches.open(files)
  const held = await cache.match(request, { ignoreVary: true })
  if (held) return held
  const response = await fetch(request)
  // Where the disk is full the file is used all the same.
  if (response.ok) await cache.put(request, response.clone()).catch(() => {})
  return response
}

/** A new version took over: of the files of older ones, those stay that a copy needs, and the typefaces. */
async function dropUnusedFiles() {
  const cache = await caches.open(files)
  const copies = await heldCopies()
  const needed = new Set()
  for (const request of (await copies?.keys()) ?? []) {
    const copy = await copies.match(request)
    for (const file of filesOf((await copy?.text()) ?? '')) needed.add(file)
  }
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url)
    if (!needed.has(pathname) && !pathname.startsWith('/_next/static/media/')) await cache.delete(url)
  }
}

/** What is shown for a page that is not kept: a list of those that are. */
async function offlinePage() {
  const lists = await inTurn(async () => {
    const copies = await heldCopies()
    const entries = []
    for (const request of (await copies?.keys()) ?? []) {
      const heading = decodeURIComponent((await copies.match(request))?.headers.get('x-heading') ?? '')
      const { pathname, search } = new URL(request.url)
      // Every question of an attempt is a page of its own; the attempt is one thing to go on with.
      if (!search && !pathname.endsWith('/finish')) entries.push({ pathname, heading })
    }
    return entries
  })
  const { html, headers } = offlineDocument
  return new Response(html.replace('<!-- copies -->', () => listed(lists)), { status: 503, headers })
}

function listed(entries) {
  const groups = [
    { title: 'Questions to go on with', belongs: (pathname) => pathname.startsWith('/attempts/') },
    { title: 'Lessons', belongs: (pathname) => pathname.startsWith('/lessons/') },
    { title: 'Reading', belongs: () => true },
  ]
  const left = [...entries]
  const sections = groups.map(({ title, belongs }) => {
    const here = left.filter(({ pathname }) => belongs(pathname))
    for (const entry of here) left.splice(left.indexOf(entry), 1)
    return here.length === 0 ? '' : `<h2>${title}</h2><ul>${here.map(({ pathname, heading }) => `<li><a href="${pathname}">${heading || pathname}</a></li>`).join('')}</ul>`
  })
  return sections.join('') || '<p>No page is kept on this device yet. Lessons and questions are kept once you have opened them.</p>'
}
