import type { Outbox } from './answer-outbox'
import { sendAnswer } from './send-answer'

type Watched = {
  form: HTMLFormElement
  attemptId: string
  outbox: Outbox
  changed(isTyping: boolean): void
  saveChange(): void
  /** Whether nothing would be lost by leaving. */
  mayLeave(): boolean
  /** The page was gone and is shown again as it was. */
  cameBack(): void
}

/** The form changes, the network comes back, the page is hidden, left, and shown again. Returns what ends the watching. */
export function watchPage({ form, attemptId, outbox, changed, saveChange, mayLeave, cameBack }: Watched): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const onChange = (event: Event) => changed(event.type === 'input' && isText(event.target))
  form.addEventListener('input', onChange, { signal })
  form.addEventListener('change', onChange, { signal })
  window.addEventListener('online', outbox.retry, { signal })
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? saveChange() : outbox.retry()), { signal })
  window.addEventListener('beforeunload', (event) => (mayLeave() ? undefined : event.preventDefault()), { signal })
  window.addEventListener('pageshow', (event) => (event.persisted ? cameBack() : undefined), { signal })
  const keepWhatWaits = () => {
    saveChange()
    // The page may be gone before its database has written. What is sent along here stays in the store until a page hears that it arrived.
    outbox.copyNow()
    for (const answer of outbox.waiting()) void sendAnswer(attemptId, answer, { keepalive: true })
  }
  window.addEventListener('pagehide', keepWhatWaits, { signal })
  return () => listening.abort()
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && ['text', 'search', 'number'].includes(target.type))
}
