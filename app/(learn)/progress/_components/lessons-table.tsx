import { DataTable } from '@/components/ui/data-table'
import { Tag } from '@/components/ui/tag'
import { formatMarks, standingWords, type Standing } from '@/domain/attempts/scoring'
import type { LessonProgress } from '@/server/attempts/read-progress'

const tones = { secure: 'good', nearly: 'warn', revisit: 'bad' } as const satisfies Record<Standing, string>

export function LessonsTable({ lessons }: { lessons: LessonProgress[] }) {
  const rows = lessons.map(({ lessonId, slug, title, practised, best }) => ({
    key: lessonId,
    cells: [
      <a key="lesson" href={`/lessons/${slug}`}>
        {title}
      </a>,
      practised ? 'Done' : 'Not yet',
      best ? `${formatMarks(best.marks)} of ${formatMarks(best.available)}` : 'Not yet',
      best ? (
        <Tag key="standing" tone={tones[best.standing]}>
          {standingWords[best.standing].name}
        </Tag>
      ) : (
        ''
      ),
    ],
  }))
  const columns = [
    { key: 'lesson', label: 'Lesson' },
    { key: 'practice', label: 'Practice' },
    { key: 'best', label: 'Best exit quiz', align: 'end' as const },
    { key: 'standing', label: 'Where you stand' },
  ]
  return <DataTable caption="Lessons" columns={columns} rows={rows} />
}
