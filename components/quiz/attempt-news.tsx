import { Notice } from '@/components/ui/notice'
import type { Watch } from './watch-attempt'

type AttemptNewsProps = {
  attemptId: string
  watch: Watch
  /** The newest revision that the page knows of; null where it shows no question. */
  revision: number | null
  isQuiet: boolean
}

/** What has happened to the attempt since the page was made: handed in, answered elsewhere, time up. */
export function AttemptNews({ attemptId, watch, revision, isQuiet }: AttemptNewsProps) {
  if (watch.isFinished) return <HandedIn attemptId={attemptId} />
  if (watch.timeUp !== 'no') return <TimeIsUp isAway={watch.timeUp === 'away'} />
  if (revision === null || !isQuiet || watch.newestRevision <= revision) return null
  return (
    <Notice tone="warn" live="polite" title="You have answered this question on another page or device.">
      <p>
        This page shows an older answer. <a href="">Load the newest answer</a>
      </p>
    </Notice>
  )
}

function HandedIn({ attemptId }: { attemptId: string }) {
  return (
    <Notice tone="info" live="polite" title="This attempt has been handed in.">
      <p>
        Its answers can no longer be changed. <a href={`/attempts/${attemptId}/review`}>Go to the review</a>
      </p>
    </Notice>
  )
}

function TimeIsUp({ isAway }: { isAway: boolean }) {
  return (
    <Notice tone="warn" live="assertive" title="Time is up.">
      {isAway ? (
        <p>
          Your answers are kept in this browser and are sent when the network is back; what was given in time counts if it arrives within a minute after the end, and your teacher
          sees the rest.
        </p>
      ) : (
        <p>Your answers are being handed in.</p>
      )}
    </Notice>
  )
}
