import type { GivenAt } from './given-at'

/** An answer on its way to the server. */
export type OutgoingAnswer = GivenAt & {
  questionId: string
  /** The same each time this answer is sent: the server stores it once. */
  key: string
  /** The revision that this browser had last seen of the question. */
  basedOn: number
  /** The fields of the form, encoded, without key and basedOn. */
  fields: string
}

/** An answer in the store. */
export type KeptAnswer = OutgoingAnswer & {
  /** What the server stored it as; null while it has not said so. */
  revision: number | null
  /** The server will not take it as it is. It is kept until another answer takes its place. */
  isRefused?: boolean
}

/** Whether the server is still to hear of it. */
export function isToSend({ revision, isRefused }: KeptAnswer): boolean {
  return revision === null && !isRefused
}

/** A row of the store: one a question, apart for each person and attempt. */
export type KeptRow = KeptAnswer & { personId: string; attemptId: string }

export type SavedAnswer = { revision: number; savedAt: string | null; next: string }

/** What the server says where another page has answered too: both answers in words. */
export type ConflictWords = { revision: number; savedAt: string; mine: string; other: string }

export type Conflict = ConflictWords & { questionId: string; number: number | null }

export type Reply =
  | { kind: 'saved'; saved: SavedAnswer }
  /** Another page has answered the question in the meantime. Nothing was written. */
  | { kind: 'conflict'; conflict: ConflictWords }
  /** It came after the end. The server keeps it apart; `message` says so. */
  | { kind: 'late'; message: string }
  /** Nobody, or somebody else, is signed in: the answer waits. */
  | { kind: 'signed-out' }
  /** It will not be taken as it is. `message` says why. */
  | { kind: 'refused'; message: string }
  /** No network, a busy server, or no reply in time: the answer is sent again. */
  | { kind: 'unreachable' }

/** Keeps answers where closing the page does not lose them. None of it throws. */
export type AnswerStore = {
  list(): Promise<KeptAnswer[]>
  /** Resolves once it is kept; to false where this browser keeps nothing. */
  put(answer: OutgoingAnswer): Promise<boolean>
  /** The server has it. It stays, so that an older copy of the page can be brought up to date. */
  acknowledge(answer: OutgoingAnswer, revision: number): Promise<void>
  refuse(answer: OutgoingAnswer): Promise<void>
  remove(answer: OutgoingAnswer): Promise<void>
  /** At once, for a page that may be gone in a moment. */
  copy(answers: readonly OutgoingAnswer[]): void
}

/** The number of the question as the student sees it; null where the form did not say. */
export function numberOfQuestion({ fields }: Pick<OutgoingAnswer, 'fields'>): number | null {
  const at = new URLSearchParams(fields).get('at')
  return at === null ? null : Number(at) + 1
}
