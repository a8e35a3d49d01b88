/** Stands in for next/headers in tests: one browser's cookies and one request's headers. */
const jar = new Map<string, string>()
let sent = new Headers()

export const browser = {
  /** A browser that has never been here. */
  forget() {
    jar.clear()
    sent = new Headers({ host: 'localhost:3000', 'x-forwarded-for': '10.0.0.1' })
  },
  from(address: string) {
    sent.set('x-forwarded-for', address)
  },
  cookie: (name: string) => jar.get(name),
  setCookie: (name: string, value: string) => jar.set(name, value),
}
browser.forget()

export async function cookies() {
  return {
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name)! } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string, options?: { maxAge?: number }) => void (options?.maxAge === 0 ? jar.delete(name) : jar.set(name, value)),
  }
}

export async function headers() {
  return sent
}
