import 'server-only'
import { z } from 'zod'
import type { Transaction } from '@/server/db/client'

/** What decides the marks of an attempt beside its answers. */
export type MarkingFacts = {
  mode: string
  /** How many hints were open, by question. */
  hints: ReadonlyMap<string, number>
  /** The learner always gets hints without cost, or got them when the attempt ended. */
  hintsAreFree: boolean
  /** What a teacher gave last, by question. */
  manual: ReadonlyMap<string, GivenMark>
}

export type GivenMark = { scores: Record<string, number>; comment: string | null; markedAt: Date; markerName: string }

const storedScores = z.record(z.string(), z.number().int().min(0))

/** For an attempt that the caller has found for its viewer. */
export function readMarkingFacts(reader: Transaction, attempt: { id: string; mode: string }): Promise<MarkingFacts> {
  return readHints(reader, attempt.id).then(async (hints) => ({
    mode: attempt.mode, hints, hintsAreFree: hints.size > 0 && (await readFreeHints(reader, attempt.id)), manual: await readManualMarks(reader, attempt.id),
  }))
}

/** How many hints are open, by question. */
export function readHints(reader: Transaction, attemptId: string): Promise<Map<string, number>> {
  return reader.hint.groupBy({ by: ['questionId'], where: { attemptId }, _count: true }).then((rows) => new Map(rows.map(({ questionId, _count }) => [questionId, _count])))
}

/** What was set after the attempt had ended changes none of its marks: they stay the same however often it is marked. */
async function readFreeHints(reader: Transaction, attemptId: string): Promise<boolean> {
  const { learnerId, finishedAt } = await reader.attempt.findUniqueOrThrow({ where: { id: attemptId }, select: { learnerId: true, finishedAt: true } })
  const set = await reader.accommodation.findFirst({ where: { learnerId, ...(finishedAt && { setAt: { lte: finishedAt } }) }, orderBy: { id: 'desc' }, select: { freeHints: true } })
  return set?.freeHints ?? false
}

async function readManualMarks(reader: Transaction, attemptId: string): Promise<Map<string, GivenMark>> {
  const rows = await reader.manualMark.findMany({ where: { attemptId }, orderBy: { id: 'asc' }, include: { marker: { select: { name: true } } } })
  return new Map(
    rows.map(({ questionId, scores, comment, markedAt, marker }) => [questionId, { scores: storedScores.parse(JSON.parse(scores)), comment, markedAt, markerName: marker.name }]),
  )
}
