import type { AnswerStore, OutgoingAnswer } from './answer-outbox'

/** Keeps unsent answers in this browser, apart for each person and attempt: nobody sends what somebody else left behind. */
export function browserAnswerStore(learnerId: string, attemptId: string): AnswerStore {
  const prefix = `on-the-record answer ${learnerId} ${attemptId} `
  return {
    list: () => attempt(() => Object.keys(localStorage).filter((name) => name.startsWith(prefix)).flatMap(readAnswer)) ?? [],
    // A browser may forbid or fill its storage. The answer is then still on the page, which warns before it is closed.
    put: (answer) => void attempt(() => localStorage.setItem(prefix + answer.questionId, JSON.stringify(answer))),
    remove: (answer) =>
      void attempt(() => {
        // Another tab may have put a newer one there.
        const [kept] = readAnswer(prefix + answer.questionId)
        if (kept?.key === answer.key) localStorage.removeItem(prefix + answer.questionId)
      }),
  }
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}

function readAnswer(name: string): OutgoingAnswer[] {
  const parsed: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
  return isAnswer(parsed) ? [parsed] : []
}

function isAnswer(value: unknown): value is OutgoingAnswer {
  if (typeof value !== 'object' || value === null) return false
  const { questionId, key, basedOn, fields } = value as Partial<Record<keyof OutgoingAnswer, unknown>> // Asked field by field below.
  return typeof questionId === 'string' && typeof key === 'string' && typeof basedOn === 'number' && typeof fields === 'string'
}
