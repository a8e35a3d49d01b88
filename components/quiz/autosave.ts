import { encodeFields, responseFromServer, responseIn, restoreResponse } from './answer-fields'
import { createOutbox, type Outbox, type OutboxState, type OutgoingAnswer, type SavedAnswer } from './answer-outbox'
import { browserAnswerStore } from './answer-store'
import { newAnswerKey } from './new-answer-key'
import { sendAnswer } from './send-answer'

export type Saved = { savedAt: string | null; supersedes: boolean; problem: string | null }

type AutosaveParts = {
  action: string
  attemptId: string
  learnerId: string
  questionId: string
  /** The newest revision when the page was made. */
  revision: number
  savedAt: string | null
  onState(state: OutboxState): void
  onSaved(saved: Saved): void
}

export type Autosave = {
  /** Sends the form as the pressed button asks, and goes where the server says once it is saved. */
  submit(button: HTMLElement | null): void
  retry(): void
  stop(): void
}

const textPause = 350

/** Watches a form and keeps what is answered in it, from the first change until the page is left. */
export function startAutosave(form: HTMLFormElement, parts: AutosaveParts): Autosave {
  const { questionId } = parts
  const listening = new AbortController()
  let revision = parts.revision
  let lastResponse = responseFromServer(form)
  let leaveAfter: string | null = null
  let textTimer: number | undefined

  const outbox = openOutbox(parts, (answer, saved) => {
    if (answer.questionId !== questionId) return
    revision = Math.max(revision, saved.revision)
    parts.onSaved({ savedAt: saved.savedAt ?? parts.savedAt, supersedes: saved.supersedes, problem: null })
    if (answer.key !== leaveAfter) return
    stop()
    window.location.assign(saved.next)
  })

  function put(fields: string): string {
    forgetTimer()
    lastResponse = responseIn(fields)
    const key = newAnswerKey()
    outbox.put({ questionId, key, basedOn: revision, fields })
    return key
  }

  function saveChange() {
    forgetTimer()
    const fields = encodeFields(form)
    if (responseIn(fields) !== lastResponse) put(fields)
  }

  function onChange(event: Event) {
    forgetTimer()
    if (event.type === 'change' || !isText(event.target)) saveChange()
    else textTimer = window.setTimeout(saveChange, textPause)
  }

  function forgetTimer() {
    window.clearTimeout(textTimer)
    textTimer = undefined
  }

  function stop() {
    listening.abort()
    forgetTimer()
  }

  const unsent = outbox.waiting().find((answer) => answer.questionId === questionId)
  if (unsent) {
    lastResponse = responseIn(unsent.fields)
    restoreResponse(form, unsent.fields)
  }
  form.addEventListener('input', onChange, { signal: listening.signal })
  form.addEventListener('change', onChange, { signal: listening.signal })
  watchPage({ action: parts.action, outbox, saveChange, isTyping: () => textTimer !== undefined }, listening.signal)
  // Something may have been answered before this script was there.
  if (outbox.waiting().length > 0) outbox.retry()
  else saveChange()
  return { submit: (button) => void (leaveAfter = put(encodeFields(form, button))), retry: outbox.retry, stop }
}

function openOutbox(parts: AutosaveParts, onSaved: (answer: OutgoingAnswer, saved: SavedAnswer) => void): Outbox {
  return createOutbox({
    store: browserAnswerStore(parts.learnerId, parts.attemptId),
    send: (answer) => sendAnswer(parts.action, answer),
    later: (milliseconds, callback) => {
      const timer = window.setTimeout(callback, milliseconds)
      return () => window.clearTimeout(timer)
    },
    onState: parts.onState,
    onSaved,
    onRefused: (_answer, problem) => parts.onSaved({ savedAt: null, supersedes: false, problem }),
  })
}

type Watched = { action: string; outbox: Outbox; saveChange(): void; isTyping(): boolean }

/** The network comes back, the page is hidden, the page is closed. */
function watchPage({ action, outbox, saveChange, isTyping }: Watched, signal: AbortSignal) {
  window.addEventListener('online', outbox.retry, { signal })
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? saveChange() : outbox.retry()), { signal })
  window.addEventListener('beforeunload', (event) => (outbox.waiting().length > 0 || isTyping() ? event.preventDefault() : undefined), { signal })
  const sendWhatWaits = () => {
    saveChange()
    // The page may be gone in a moment. What is sent along here stays in the store until a page hears that it arrived.
    for (const answer of outbox.waiting()) void sendAnswer(action, answer, { keepalive: true })
  }
  window.addEventListener('pagehide', sendWhatWaits, { signal })
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && ['text', 'search', 'number'].includes(target.type))
}
