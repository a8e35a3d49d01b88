// Which documents this device keeps for use without a network, and for whom. Plain JavaScript, because
// app/service-worker.js/route.ts puts this file as it stands in front of the worker that uses it.

/** What anybody may read, and a student's own home, progress and attempts. Never a review: it holds the key. */
const copied = [
  /^\/$/,
  /^\/(lessons|articles|actors)(\/[\w-]+)?$/,
  /^\/(reading-room|matrix|time-line|map|family-tree|comparisons|glossary|since-then|progress)$/,
  /^\/attempts\/[\w-]+(\/finish)?$/,
]

/**
 * The name under which the document at an address is kept, or null where none is. Of what may stand
 * behind the question mark, only the number of a question makes it another document worth keeping.
 * @param {URL} url
 * @returns {string | null}
 */
export function copyName({ pathname, searchParams }) {
  if (!copied.some((pattern) => pattern.test(pathname))) return null
  if (!isQuestionPage(pathname)) return searchParams.size === 0 ? pathname : null
  const number = searchParams.get('q') ?? ''
  return /^\d{1,3}$/.test(number) ? `${pathname}?q=${number}` : pathname
}

/**
 * Where a copy comes from. A question that was checked shows its explanation, and with it the key;
 * asked for another try, the same page shows the question alone.
 * @param {string} name
 */
export function copySource(name) {
  const [pathname = '', query] = name.split('?')
  if (!isQuestionPage(pathname)) return name
  return `${pathname}?${query ? `${query}&` : ''}again=1`
}

/** @param {string} pathname */
function isQuestionPage(pathname) {
  return /^\/attempts\/[\w-]+$/.test(pathname)
}

/**
 * Whether an explanation was asked for: then an older copy, without it, is no answer while the network is only slow.
 * @param {URL} url
 */
export function asksForExplanation({ searchParams }) {
  return searchParams.has('r')
}

/**
 * The attempt that is over once its review is open.
 * @param {string} pathname
 * @returns {string | null} the beginning of the names of its copies
 */
export function handedIn(pathname) {
  return /^(\/attempts\/[\w-]+)\/review$/.exec(pathname)?.[1] ?? null
}

/**
 * For whom a document was made: app/layout.tsx writes it into the first tag. Next may put the name of the build before it. Null for what is not a page of ours.
 * @param {string} html
 * @returns {string | null}
 */
export function ownerOf(html) {
  return /^<!doctype html>\s*(?:<!--[\w-]*-->)?\s*<html[^>]* data-copies-for="([\w-]+)"/i.exec(html)?.[1] ?? null
}

/**
 * Teachers read lessons with what is meant for teachers only.
 * @param {string} owner
 */
export function hasCopies(owner) {
  return owner !== 'nobody'
}

/**
 * A whole page of ours, sent because it was asked for: no redirect, no error, no download.
 * @param {Pick<Response, 'status' | 'redirected' | 'type' | 'headers'>} response
 */
export function isPage({ status, redirected, type, headers }) {
  return status === 200 && !redirected && type === 'basic' && isHtml(headers)
}

/** @param {Headers} headers */
export function isHtml(headers) {
  return /^text\/html\b/.test(headers.get('content-type') ?? '')
}

/**
 * Files whose name changes with their content: a kept one is never out of date.
 * @param {string} pathname
 */
export function neverChanges(pathname) {
  return pathname.startsWith('/_next/static/') || pathname === '/icon.svg'
}

/**
 * The scripts and styles that a document needs.
 * @param {string} html
 * @returns {string[]}
 */
export function filesOf(html) {
  return [...new Set(html.match(/\/_next\/static\/[^"'\\\s<>&?]+/g))]
}

/**
 * What a document is called in a list of copies: still escaped, without tags.
 * @param {string} html
 */
export function headingOf(html) {
  const heading = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(html) ?? /<title>(.*?)<\/title>/s.exec(html)
  return (heading?.[1] ?? '').replace(/<[^>]*>/g, ' ').replace(/[<>]/g, '').replace(/\s+/g, ' ').trim()
}

/**
 * What is posted here may sign somebody else in or out.
 * @param {string} pathname
 */
export function changesWhoIsSignedIn(pathname) {
  return /^\/(sign-in|sign-out|begin|join|setup|invite|profile|api\/auth)(\/|$)/.test(pathname)
}
