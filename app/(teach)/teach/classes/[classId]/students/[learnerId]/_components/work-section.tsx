import { CsvLink } from '@/components/tables/csv-link'
import { SortedTable, type SortedColumn } from '@/components/tables/sorted-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { formatMarks } from '@/domain/attempts/scoring'
import type { TableAddress } from '@/domain/tables/table-order'
import type { Student, StudentWork } from '@/server/classes/read-student'
import { Moment } from '../../../../../../_components/moment'
import styles from '../../../../../../_components/teach.module.css'

/** One row per attempt, and one for each assignment that has none. */
export function WorkSection({ student, path, params }: TableAddress & { student: Student }) {
  return (
    <section className={styles.section} aria-labelledby="work">
      <div className={styles.sectionHead}>
        <h2 id="work">Work</h2>
        {student.work.length > 0 ? <CsvLink href={`/api/classes/${student.class.id}/students/${student.learner.id}/attempts.csv`} of="attempts" /> : null}
      </div>
      {student.work.length > 0 ? (
        <SortedTable name="attempts" caption="Work for this class" address={{ path, params }} initial="assigned.desc" columns={columnsOn(student.class.timeZone)} rows={student.work} keyOf={({ key }) => key} />
      ) : (
        <EmptyState title="Nothing assigned yet" />
      )}
    </section>
  )
}

function columnsOn(timeZone: string): SortedColumn<StudentWork>[] {
  return [
    { key: 'title', label: 'Assignment', sortBy: ({ title }) => title, cell: ({ assignmentId, title }) => <a href={`/teach/assignments/${assignmentId}`}>{title}</a> },
    { key: 'assigned', label: 'Assigned', sortBy: ({ assignedAt }) => assignedAt, cell: ({ assignedAt }) => <Moment at={assignedAt} timeZone={timeZone} dateOnly /> },
    { key: 'due', label: 'Due', sortBy: ({ dueAt }) => dueAt, cell: ({ dueAt }) => <Moment at={dueAt} timeZone={timeZone} none="No due date" /> },
    { key: 'attempt', label: 'Attempt', sortBy: ({ attempt }) => attempt?.number ?? null, cell: ({ attempt }) => (attempt ? <a href={`/teach/attempts/${attempt.id}`}>{`Attempt\u00A0${attempt.number}`}</a> : 'Not started') },
    { key: 'marks', label: 'Marks', align: 'end', sortBy: shareOf, cell: ({ attempt }) => marksOf(attempt) },
    { key: 'finished', label: 'Finished', sortBy: ({ attempt }) => attempt?.finishedAt ?? null, cell: (work) => <Finished work={work} timeZone={timeZone} /> },
  ]
}

function Finished({ work: { attempt, isLate }, timeZone }: { work: StudentWork; timeZone: string }) {
  if (!attempt) return <>–</>
  return (
    <>
      <Moment at={attempt.finishedAt} timeZone={timeZone} none="Working" /> {isLate ? <Tag tone="warn">Late</Tag> : null} {attempt.endedByTime ? <Tag>Ended by time</Tag> : null}
    </>
  )
}

/** Quizzes have different numbers of questions, so marks compare by their share. */
function shareOf({ attempt }: StudentWork): number | null {
  return attempt?.finishedAt && attempt.marksAvailable ? (attempt.marks ?? 0) / attempt.marksAvailable : null
}

function marksOf(attempt: StudentWork['attempt']): string {
  return attempt?.finishedAt ? `${formatMarks(attempt.marks ?? 0)} of ${formatMarks(attempt.marksAvailable ?? 0)}` : '–'
}
