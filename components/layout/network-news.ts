const listeners = new Set<() => void>()
let isServerSilent = false

/** For whatever talks to the server by itself: whether it was reached. A device may have a network that leads nowhere. */
export function tellReached(isReached: boolean) {
  if (isServerSilent === !isReached) return
  isServerSilent = !isReached
  for (const listener of listeners) listener()
}

export function subscribeToNetwork(listener: () => void): () => void {
  const listening = new AbortController()
  window.addEventListener('online', listener, { signal: listening.signal })
  window.addEventListener('offline', listener, { signal: listening.signal })
  listeners.add(listener)
  return () => {
    listening.abort()
    listeners.delete(listener)
  }
}

export function isAway(): boolean {
  return !navigator.onLine || isServerSilent
}
