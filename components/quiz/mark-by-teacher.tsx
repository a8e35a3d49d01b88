import { Day } from '@/components/ui/day'
import styles from './mark-by-teacher.module.css'

type GivenMark = { comment: string | null; markerName: string; markedAt: Date }

/** Says that a teacher has marked a written answer, with the comment. */
export function MarkByTeacher({ mark: { comment, markerName, markedAt } }: { mark: GivenMark }) {
  return (
    <div className={styles.mark}>
      <p>
        Marked by <bdi>{markerName}</bdi>, <Day date={markedAt.toISOString().slice(0, 10)} />
      </p>
      {comment ? <p className={styles.comment} dir="auto">{comment}</p> : null}
    </div>
  )
}
