import { isMoveAway, pageAfter } from '@/domain/attempts/page-after'
import { encodeFields, responseFromServer, responseIn, restoreResponse, withFlagOf } from './answer-fields'
import type { OutboxState } from './answer-outbox'
import { openBrowserOutbox } from './browser-outbox'
import { givenNow } from './given-at'
import { newAnswerKey } from './new-answer-key'
import { numberOfQuestion, type Conflict, type KeptAnswer, type OutgoingAnswer, type SavedAnswer } from './outgoing-answer'
import { watchPage } from './watch-page'

/** What the page says about its answer. */
export type Saving = {
  state: OutboxState
  savedAt: string | null
  /** The newest revision that this page knows of. */
  revision: number
  /** What became of an answer that was not saved, in words. */
  problem: string | null
  /** Whether this browser keeps what is not sent yet. */
  isKept: boolean
  conflicts: Conflict[]
  /** What the button asked for that is still to be saved: check, hint, next … */
  intent: string | null
}

type AutosaveParts = {
  attemptId: string
  learnerId: string
  questionId: string
  /** The newest revision when the page was made. */
  revision: number
  savedAt: string | null
  show(change: Partial<Saving>): void
}

export type Autosave = {
  /** Sends the form as the pressed button asks, and goes where the server says once it is saved. */
  submit(button: HTMLElement | null): void
  retry(): void
  /** Sends all there is; resolves to whether nothing is left that can be sent. */
  flush(): Promise<boolean>
  waiting(): OutgoingAnswer[]
  keepMine(questionId: string): void
  keepOther(questionId: string): Promise<void>
  leave(address: string): void
  stop(): void
}

const textPause = 350

/** Watches a form and keeps what is answered in it, from the first change until the page is left. */
export function startAutosave(form: HTMLFormElement, parts: AutosaveParts): Autosave {
  const page = new AutosavedPage(form, parts)
  const stop = watchPage({
    form,
    attemptId: parts.attemptId,
    outbox: page.outbox,
    changed: (isTyping) => page.changed(isTyping),
    saveChange: () => page.saveChange(),
    mayLeave: () => page.mayLeave(),
    cameBack: () => void page.open(),
  })
  void page.open()
  return {
    submit: (button) => page.submit(button),
    retry: page.outbox.retry,
    flush: () => page.flush(),
    waiting: page.outbox.waiting,
    keepMine: (questionId) => page.keepMine(questionId),
    keepOther: (questionId) => page.keepOther(questionId),
    leave: (address) => page.leave(address),
    stop() {
      stop()
      page.forgetTimer()
    },
  }
}

/** One page with one question: what was answered on it, what was sent, and where it is going. */
class AutosavedPage {
  private revision: number
  private lastResponse: string
  /** What was told to have come too late: asking to go on once more goes on. */
  private lateResponse: string | null = null
  private leaving: { key: string; address: string; isMoveAway: boolean } | null = null
  private isLeaving = false
  private isRestoring = false
  private isKept = true
  private isRefused = false
  /** How many answers were given on this page. */
  private given = 0
  private textTimer: number | undefined
  readonly outbox

  constructor(
    private readonly form: HTMLFormElement,
    private readonly parts: AutosaveParts,
  ) {
    this.revision = parts.revision
    this.lastResponse = responseFromServer(form)
    this.outbox = openBrowserOutbox(parts, {
      onState: (state) => parts.show({ state }),
      onUnreached: () => this.goOnAlone(),
      onKept: (isKept) => {
        this.isKept = isKept
        parts.show({ isKept })
      },
      onSaved: (answer, saved) => this.saved(answer, saved),
      onNotSaved: (answer, why) => this.notSaved(answer, why),
      onConflicts: (conflicts) => parts.show({ conflicts }),
    })
  }

  /** Takes up what this browser knows: what was not sent, and what an older copy of the page does not show. */
  async open() {
    this.isLeaving = false
    this.leaving = null
    const { given } = this
    const kept = await this.outbox.open()
    const mine = kept.find(({ questionId }) => questionId === this.parts.questionId)
    if (this.isAnswering()) {
      if (mine && given === this.given && this.isUntouched()) this.restore(mine)
      // Something may have been answered before this script was there.
      this.saveChange()
    }
    if (this.outbox.waiting().length > 0) this.outbox.retry()
  }

  /** Where the question is explained there is nothing to answer, and so nothing to put back or to save. */
  private isAnswering(): boolean {
    return this.form.elements.namedItem('answering') !== null
  }

  private restore(mine: KeptAnswer) {
    if (mine.revision !== null && mine.revision <= this.revision) return
    // An unsent answer keeps what it was based on: if there is a newer one by now, the learner is to choose.
    this.revision = mine.revision ?? mine.basedOn
    // One that was refused is sent anew: with this page it may be taken.
    if (!mine.isRefused) this.lastResponse = responseIn(mine.fields)
    this.isRestoring = true
    restoreResponse(this.form, mine.fields)
    this.isRestoring = false
    this.parts.show({ revision: this.revision, ...(mine.revision === null ? {} : { savedAt: new Date(mine.at).toISOString() }) })
  }

  private isUntouched(): boolean {
    return this.textTimer === undefined && responseIn(encodeFields(this.form)) === this.lastResponse
  }

  private put(fields: string): string {
    this.forgetTimer()
    this.lastResponse = responseIn(fields)
    this.isRefused = false
    this.given += 1
    const key = newAnswerKey()
    const { questionId } = this.parts
    const before = this.outbox.waiting().find((answer) => answer.questionId === questionId)
    this.outbox.put({ questionId, key, basedOn: this.revision, fields: withFlagOf(fields, before?.fields), ...givenNow() })
    return key
  }

  saveChange() {
    this.forgetTimer()
    const fields = encodeFields(this.form)
    if (responseIn(fields) === this.lastResponse) return
    this.leaving = null
    this.parts.show({ intent: null })
    this.put(fields)
  }

  changed(isTyping: boolean) {
    if (this.isRestoring) return
    this.forgetTimer()
    if (isTyping) this.textTimer = window.setTimeout(() => this.saveChange(), textPause)
    else this.saveChange()
  }

  forgetTimer() {
    window.clearTimeout(this.textTimer)
    this.textTimer = undefined
  }

  submit(button: HTMLElement | null) {
    const fields = encodeFields(this.form, button)
    const values = new URLSearchParams(fields)
    const move = { intent: values.get('intent') ?? 'save', at: Number(values.get('at')), count: Number(values.get('count')) }
    const address = pageAfter(this.parts.attemptId, move, this.revision)
    if (this.lateResponse === responseIn(fields)) return this.leave(address)
    this.parts.show({ intent: move.intent })
    this.leaving = { key: this.put(fields), address, isMoveAway: isMoveAway(move) }
  }

  /** Without the server, where a page of this browser's own can be shown and the answer is safe here. */
  private goOnAlone() {
    if (this.leaving?.isMoveAway && this.isKept && navigator.serviceWorker?.controller) this.leave(this.leaving.address)
  }

  leave(address: string) {
    this.isLeaving = true
    window.location.assign(address)
  }

  mayLeave(): boolean {
    return this.isLeaving || (this.outbox.waiting().length === 0 && this.textTimer === undefined && !this.isRefused)
  }

  flush(): Promise<boolean> {
    this.saveChange()
    return this.outbox.flush()
  }

  private saved(answer: OutgoingAnswer, { revision, savedAt, next }: SavedAnswer) {
    if (answer.questionId !== this.parts.questionId) return
    this.revision = Math.max(this.revision, revision)
    this.parts.show({ savedAt: savedAt ?? this.parts.savedAt, revision: this.revision, problem: null })
    if (answer.key === this.leaving?.key) this.leave(next)
  }

  private notSaved(answer: OutgoingAnswer, { message, isLate }: { message: string; isLate: boolean }) {
    const isHere = answer.questionId === this.parts.questionId
    const which = isHere ? '' : `Question ${numberOfQuestion(answer) ?? 'of an earlier page'}: `
    this.parts.show({ problem: isLate ? `${which}${message}` : `Not saved. ${which}${message}`, ...(isHere ? { savedAt: null, intent: null } : {}) })
    if (!isHere) return
    this.leaving = null
    if (isLate) this.lateResponse = responseIn(answer.fields)
    else this.isRefused = true
  }

  keepMine(questionId: string) {
    const key = newAnswerKey()
    if (questionId === this.parts.questionId && this.leaving) this.leaving.key = key
    this.outbox.keepMine(questionId, key)
  }

  async keepOther(questionId: string) {
    await this.outbox.keepOther(questionId)
    if (questionId !== this.parts.questionId) return
    this.isLeaving = true
    window.location.reload()
  }
}
