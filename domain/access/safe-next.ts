const here = 'http://here.invalid'

/** Where to go after signing in: a path of this site, or `otherwise`. Never another site, whatever the address says. */
export function safeNext(path: string | null | undefined, otherwise = '/'): string {
  if (!path?.startsWith('/')) return otherwise
  const url = URL.canParse(path, here) ? new URL(path, here) : null
  // Slashes may hide behind backslashes, tabs and dots: what counts is what a browser makes of it.
  if (!url || url.origin !== here || url.pathname.startsWith('//')) return otherwise
  return url.pathname + url.search + url.hash
}
