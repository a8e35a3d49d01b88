import { createHash } from 'node:crypto'

const rules = `
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/var(--leading) var(--font-plain)}
header{padding:var(--space-3) var(--space-4);border-block-end:4px double var(--ink)}
header a{color:inherit;font:750 1.375rem/1.2 var(--font-read);letter-spacing:-.02em;text-decoration:none}
main{max-inline-size:var(--measure);margin-inline:auto;padding:var(--space-6) var(--space-4) var(--space-7)}
h1,h2{font-family:var(--font-read);font-weight:620;line-height:var(--leading-tight)}
h1{margin:0 0 var(--space-3);font-size:var(--text-xxl)}
h2{margin:var(--space-6) 0 var(--space-2);font-size:var(--text-xl)}
main a{color:var(--accent)}
ul{margin:0;padding:0;list-style:none}
li a{display:flex;align-items:center;min-block-size:var(--target);border-block-end:var(--hairline)}
.again{display:inline-flex;align-items:center;min-block-size:var(--target);padding-inline:var(--space-5);border:1px solid var(--ink);border-radius:var(--radius);background:var(--ink);color:var(--paper);font-weight:600;text-decoration:none}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}`

/** The page that stands in for one that is not kept, with a place for the list of those that are. It needs nothing but itself. */
export function offlineDocument(tokens: string) {
  const style = `${tokens.replace(/\/\*.*?\*\//gs, '')}${rules}`
  const hash = createHash('sha256').update(style).digest('base64')
  return {
    html: `<!doctype html><html lang="en-GB" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>You are offline · On the Record</title><style>${style}</style></head><body><header><a href="/">On the Record</a></header><main><h1>You are offline</h1><p>This page is not kept on this device, so it needs the network. The pages below can be opened without it. What you answer there is kept, and sent when the network is back.</p><p><a class="again" href="">Try again</a></p><!-- copies --></main></body></html>`,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    },
  }
}
