/**
 * Starts the service worker, where the browser has one (it asks for https or localhost), and tells it
 * for whom this page was made and what belongs with it. Without one everything else works as before.
 */
export async function askForCopies(): Promise<void> {
  const owner = document.documentElement.dataset.copiesFor
  if (!owner || !('serviceWorker' in navigator)) return
  const { pathname, search } = window.location
  const addresses = [pathname + search, ...belongingWith(pathname)]
  try {
    await navigator.serviceWorker.register('/service-worker.js', { updateViaCache: 'none' })
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage({ owner, addresses })
    // An installed app may ask, without a question to anybody, that its storage is not cleared when the disk is full.
    if (window.matchMedia('(display-mode: standalone)').matches) await navigator.storage.persist()
  } catch {
    // A browser may forbid workers, or the network may have gone: the page works without.
  }
}

/** With a question, the other questions of its attempt and what is left of it; with a lesson, the articles that it reads. */
function belongingWith(pathname: string): string[] {
  const count = Number(document.querySelector<HTMLInputElement>('#answer [name=count]')?.value)
  if (count > 0) return [...Array.from({ length: count }, (_, index) => `${pathname}?q=${index + 1}`), `${pathname}/finish`, pathname]
  if (!pathname.startsWith('/lessons/')) return []
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href^="/articles/"]')
  return [...new Set([...links].map((link) => link.pathname))]
}
