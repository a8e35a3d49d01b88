import { createHash, randomUUID } from 'node:crypto'
import type { AnswerConflict } from '@/server/attempts/attempt-refusals'

/** Says in a page of its own why an answer was not saved. For forms that were posted without scripts. */
export function messagePage(attemptId: string, { status, message, title = 'Your answer was not saved' }: { status: number; message: string; title?: string }): Response {
  return page(status, title, `<p>${escape(message)}</p><p><a href="/attempts/${encodeURIComponent(attemptId)}">Back to the attempt</a></p>`)
}

/** The same, holding on to the answer: it is in this page, to be sent again. */
export function keptAnswerPage(attemptId: string, { status, message, form }: { status: number; message: string; form: FormData }): Response {
  const signIn =
    status === 401 ? '<li><a href="/sign-in?next=/lessons" target="_blank" rel="noopener">Sign in again</a> (it opens in a new tab). Then come back to this one.</li>' : ''
  const body = `
    <p>${escape(message)}</p>
    <p>Your answer is kept in this page. Leave it open.</p>
    <ol>${signIn}<li>
      <form method="post" action="/api/attempts/${encodeURIComponent(attemptId)}/answers">${hiddenFields(form)}<button>Save my answer</button></form>
    </li></ol>`
  return page(status, 'Your answer is not saved yet', body)
}

/** Shows both answers and lets the learner choose. Choosing this one sends it again, as seen after the other. */
export function conflictPage(attemptId: string, { form, conflict }: { form: FormData; conflict: AnswerConflict }): Response {
  const { message, words, newest } = conflict
  form.set('basedOn', String(newest.revision))
  form.set('key', randomUUID())
  const attempt = `/attempts/${encodeURIComponent(attemptId)}`
  const at = Number(form.get('at'))
  const body = `
    <p>${escape(message)}</p>
    <h2>The answer on this page</h2><p>${escape(words.mine)}</p>
    <form method="post" action="/api${attempt}/answers">${hiddenFields(form)}<button>Keep this answer</button></form>
    <h2>The answer given elsewhere</h2><p>${escape(words.other)}</p>
    <p><a href="${attempt}?q=${Number.isInteger(at) ? at + 1 : 1}">Keep that answer</a></p>`
  return page(409, 'Two answers to one question', body)
}

function hiddenFields(form: FormData): string {
  return [...form].map(([name, value]) => (typeof value === 'string' ? `<input type="hidden" name="${escape(name)}" value="${escape(value)}">` : '')).join('')
}

const style = `:root{color-scheme:light dark}body{max-width:36rem;margin:3rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}h1{line-height:1.2}li{margin-block:1rem}button{font:inherit;min-height:2.75rem;padding:0 1.25rem}`
const styleHash = createHash('sha256').update(style).digest('base64')

function page(status: number, title: string, body: string): Response {
  const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · On the Record</title><style>${style}</style></head><body><main><h1>${title}</h1>${body}</main></body></html>`
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
      'cache-control': 'no-store',
    },
  })
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
