import { tellReached } from '@/components/layout/network-news'

const replyWithin = 10_000
/** What stands between us and the server says so when it does not reach it. */
const fromBetween = [502, 503, 504]

/** Posts fields as a form and asks for JSON. Null where there is no network or no reply in time. */
export async function postForm(address: string, body: URLSearchParams, options: { keepalive?: boolean } = {}): Promise<Response | null> {
  const response = await reach(address, { method: 'POST', headers: { accept: 'application/json' }, body, signal: AbortSignal.timeout(replyWithin), ...options })
  // What is sent while the page is left tells nothing.
  if (!options.keepalive) tellReached(response !== null && !fromBetween.includes(response.status))
  return response
}

async function reach(address: string, request: RequestInit): Promise<Response | null> {
  try {
    return await fetch(address, request)
  } catch {
    return null
  }
}
