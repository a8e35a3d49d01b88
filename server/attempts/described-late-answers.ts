import 'server-only'
import { waitingAnswers } from '@/domain/attempts/late-answers'
import type { AuthoredQuestion } from '@/question-types/registry'
import { db } from '@/server/db/client'
import { responseInWords, storedResponse } from './mark-attempt'

/** An answer that came after the end, in words. */
export type LateInWords = {
  id: number
  answeredAt: Date
  arrivedAt: Date
  /** Null while it is only kept. */
  acceptedAt: Date | null
  acceptedByName: string | null
  /** Set where a teacher has decided that it does not count. */
  turnedDownAt: Date | null
  turnedDownByName: string | null
  /** A later answer to the same question was accepted, so nobody need look at this one. */
  isSuperseded: boolean
  summary: string
}

/** The late answers of an attempt that the caller has found for its viewer, by question, in the order in which they came. */
export function describeLateAnswers(attemptId: string, questions: ReadonlyMap<string, AuthoredQuestion>): Promise<Map<string, LateInWords[]>> {
  return db.lateAnswer.findMany({ where: { attemptId }, orderBy: { id: 'asc' } }).then(async (rows) => {
    const names = await namesOf(rows.flatMap(({ acceptedById, turnedDownById }) => [acceptedById ?? [], turnedDownById ?? []].flat()))
    const nameOf = (userId: string | null) => (userId === null ? null : (names.get(userId) ?? null))
    const waiting = new Set(waitingAnswers(rows).map(({ id }) => id))
    const byQuestion = new Map<string, LateInWords[]>()
    for (const { id, questionId, answeredAt, arrivedAt, acceptedAt, acceptedById, turnedDownAt, turnedDownById, response } of rows) {
      const question = questions.get(questionId)
      const read = question ? storedResponse(question, response) : null
      const late = {
        id, answeredAt, arrivedAt, acceptedAt, turnedDownAt,
        acceptedByName: nameOf(acceptedById),
        turnedDownByName: nameOf(turnedDownById),
        isSuperseded: acceptedAt === null && turnedDownAt === null && !waiting.has(id),
        summary: question ? responseInWords(question, read) : 'No answer',
      }
      byQuestion.set(questionId, [...(byQuestion.get(questionId) ?? []), late])
    }
    return byQuestion
  })
}

async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const people = await db.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } })
  return new Map(people.map(({ id, name }) => [id, name]))
}
