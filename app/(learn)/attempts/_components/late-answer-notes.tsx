import { Notice } from '@/components/ui/notice'
import { dateTimeForReading } from '@/domain/classes/time-zone'
import type { LateInWords } from '@/server/attempts/described-late-answers'

/** Says in a review that answers to a question came too late, and what became of them. */
export function LateAnswerNotes({ late, timeZone = 'UTC' }: { late: readonly LateInWords[]; timeZone?: string }) {
  return late.map((one) => (
    <Notice key={one.id} tone="info" title="An answer came too late">
      <p>
        “{one.summary}” arrived on <time dateTime={one.arrivedAt.toISOString()}>{dateTimeForReading(one.arrivedAt, timeZone)}</time>. {becameOf(one)}
      </p>
    </Notice>
  ))
}

function becameOf({ acceptedAt, turnedDownAt, isSuperseded }: LateInWords): string {
  if (acceptedAt) return 'Your teacher has accepted it: it is your answer now.'
  if (turnedDownAt) return 'Your teacher has seen it and decided that it does not count.'
  return isSuperseded ? 'A later one was accepted instead.' : 'It is kept and does not count. Your teacher sees it and can accept it.'
}
