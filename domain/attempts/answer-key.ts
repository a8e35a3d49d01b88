/**
 * The key of an answer names the page that it was given on, and which of the answers of that page it is: `page.n`, or
 * `page` alone where a page gives but one. What the server adds to tell two answers under one key apart follows a `~`.
 */

/** The page that an answer was given on. */
export function pageOfKey(key: string): string {
  return key.split(/[.~]/, 1)[0] ?? key
}

/** Which of the answers of its page it is, from 1; 0 where a page gives but one. */
export function numberOfKey(key: string): number {
  return Number(/\.(\d+)/.exec(key)?.[1] ?? 0)
}
