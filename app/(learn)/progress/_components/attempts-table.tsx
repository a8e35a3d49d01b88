import { DataTable } from '@/components/ui/data-table'
import { formatMarks } from '@/domain/attempts/scoring'
import type { MyAttempt } from '@/server/attempts/list-my-attempts'

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

export function AttemptsTable({ attempts }: { attempts: MyAttempt[] }) {
  const rows = attempts.map((attempt) => ({
    key: attempt.id,
    cells: [
      `${attempt.quizTitle}: ${attempt.lessonTitle}`,
      <time key="started" dateTime={attempt.startedAt.toISOString()}>
        {day.format(attempt.startedAt)}
      </time>,
      attempt.score ? `${formatMarks(attempt.score.marks)} of ${formatMarks(attempt.score.available)}` : attempt.finishedAt ? 'Held back' : 'Open',
      <a key="open" href={attempt.finishedAt ? `/attempts/${attempt.id}/review` : `/attempts/${attempt.id}`}>
        {attempt.finishedAt ? 'Review' : 'Continue'}
      </a>,
    ],
  }))
  const columns = [
    { key: 'quiz', label: 'Attempt' },
    { key: 'started', label: 'Started' },
    { key: 'marks', label: 'Marks', align: 'end' as const },
    { key: 'open', label: 'Open' },
  ]
  return <DataTable caption="All attempts" columns={columns} rows={rows} />
}
