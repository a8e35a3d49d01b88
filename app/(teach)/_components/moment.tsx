import { dateForReading, dateTimeForReading } from '@/domain/classes/time-zone'

type MomentProps = { at: Date | null; timeZone: string; dateOnly?: boolean; none?: string }

/** A moment on the class's clock. */
export function Moment({ at, timeZone, dateOnly = false, none = 'Never' }: MomentProps) {
  if (!at) return <>{none}</>
  return <time dateTime={at.toISOString()}>{dateOnly ? dateForReading(at, timeZone) : dateTimeForReading(at, timeZone)}</time>
}
