import 'server-only'
import { can } from '@/domain/access/abilities'
import { formatMarks } from '@/domain/attempts/scoring'
import { isoInZone } from '@/domain/classes/time-zone'
import type { Viewer } from '@/server/access/viewer'
import type { CsvTable } from '@/server/analytics/csv-response'
import { readStudent, type Student, type StudentWork } from './read-student'

/** What one student did of a class's assignments, as a table to download; null where there is no such student. */
export async function exportStudentAttempts(viewer: Viewer, input: { classId: string; learnerId: string }): Promise<CsvTable | null> {
  if (!can(viewer, 'export-results')) return null
  const student = await readStudent(viewer, input)
  return student && {
    title: `${student.class.name} – ${student.learner.name} – attempts`,
    header: ['Student', 'Class', 'Assignment', 'Assigned', 'Due', 'Attempt', 'Started', 'Finished', 'Marks', 'Marks available', 'Late', 'Ended by time'],
    pages: onePage(student),
  }
}

async function* onePage(student: Student) {
  yield student.work.map((each) => [student.learner.name, student.class.name, ...cellsOf(each, student.class.timeZone)])
}

function cellsOf({ title, assignedAt, dueAt, attempt, isLate }: StudentWork, timeZone: string): string[] {
  const time = (instant: Date | null) => (instant ? isoInZone(instant, timeZone) : '')
  const assignment = [title, time(assignedAt), time(dueAt)]
  if (!attempt) return [...assignment, '', '', '', '', '', '', '']
  const marks = attempt.finishedAt ? [formatMarks(attempt.marks ?? 0), formatMarks(attempt.marksAvailable ?? 0)] : ['', '']
  return [...assignment, String(attempt.number), time(attempt.startedAt), time(attempt.finishedAt), ...marks, isLate ? 'yes' : 'no', attempt.endedByTime ? 'yes' : 'no']
}
