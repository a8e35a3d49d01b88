import { Tag } from '@/components/ui/tag'

/** Late, ended by time: what is said of a finished attempt beside its marks. */
export function HowItEnded({ isLate, endedByTime }: { isLate: boolean; endedByTime: boolean }) {
  if (!isLate && !endedByTime) return null
  return (
    <p>
      {isLate ? <Tag tone="warn">Late</Tag> : null} {endedByTime ? 'Your time was up, so it was handed in for you, with every answer that was saved.' : null}
      {isLate ? ' It was handed in after it was due.' : null}
    </p>
  )
}
