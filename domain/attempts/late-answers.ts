type LateAnswer = { id: number; questionId: string; acceptedAt: Date | null; turnedDownAt: Date | null }

/** The late answers of one attempt that nobody has decided about: one that came before an accepted one no longer waits. */
export function waitingAnswers<Late extends LateAnswer>(late: readonly Late[]): Late[] {
  return late.filter(
    ({ id, questionId, acceptedAt, turnedDownAt }) => acceptedAt === null && turnedDownAt === null && !late.some((other) => other.acceptedAt !== null && other.questionId === questionId && other.id > id),
  )
}
