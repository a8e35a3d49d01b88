import { pageOfKey } from '@/domain/attempts/answer-key'

/** A name for this page, as it was loaded now and never before. crypto.randomUUID exists on HTTPS only, and a school may serve over plain HTTP. */
const newPageName = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

let page: string | undefined
let given = 0

/** A name for one answer: that of the page, and which of its answers it is. */
export function newAnswerKey(): string {
  page ??= newPageName()
  given += 1
  return `${page}.${given}`
}

export function isKeyOfThisPage(key: string): boolean {
  return page !== undefined && pageOfKey(key) === page
}
