import 'server-only'
import { answeredAt } from '@/domain/attempts/time-allowed'
import type { Save } from '@/domain/attempts/plan-saves'
import type { Transaction } from '@/server/db/client'

/** Keeps answers that came after the end, each once however often it is sent. */
export function keepLateAnswers(transaction: Transaction, saves: readonly Save[], now: Date): Promise<void> {
  return saves.length === 0 ? Promise.resolve() : keepNew(transaction, saves, now)
}

async function keepNew(transaction: Transaction, saves: readonly Save[], now: Date) {
  const kept = await transaction.lateAnswer.findMany({
    where: { OR: saves.map(({ attemptId, clientKey }) => ({ attemptId, clientKey })) },
    select: { attemptId: true, clientKey: true },
  })
  const seen = new Set(kept.map(nameOf))
  const fresh = saves.filter((save) => !seen.has(nameOf(save)) && seen.add(nameOf(save)))
  const rows = fresh.map(({ attemptId, questionId, clientKey, response, certainty, ageMs }) => ({
    attemptId, questionId, clientKey, response, certainty, answeredAt: answeredAt(now, ageMs), arrivedAt: now,
  }))
  if (rows.length > 0) await transaction.lateAnswer.createMany({ data: rows })
}

const nameOf = ({ attemptId, clientKey }: { attemptId: string; clientKey: string }) => `${attemptId} ${clientKey}`
