import { SortedTable, type SortedColumn } from '@/components/tables/sorted-table'
import { Tag } from '@/components/ui/tag'
import { formatMarks, standingWords, type Standing } from '@/domain/attempts/scoring'
import type { TableAddress } from '@/domain/tables/table-order'
import type { LessonProgress } from '@/server/attempts/read-progress'

const tones = { secure: 'good', nearly: 'warn', revisit: 'bad' } as const satisfies Record<Standing, string>
const ranks: Record<Standing, number> = { revisit: 0, nearly: 1, secure: 2 }

const columns: SortedColumn<LessonProgress>[] = [
  // In the order of the course.
  { key: 'lesson', label: 'Lesson', sortBy: ({ lessonId }) => lessonId, cell: ({ slug, title }) => <a href={`/lessons/${slug}`}>{title}</a> },
  { key: 'practice', label: 'Practice', sortBy: ({ practised }) => practised, cell: ({ practised }) => (practised ? 'Done' : 'Not yet') },
  { key: 'best', label: 'Best exit quiz', align: 'end', sortBy: ({ best }) => best && best.marks / best.available, cell: ({ best }) => (best ? `${formatMarks(best.marks)} of ${formatMarks(best.available)}` : 'Not yet') },
  { key: 'standing', label: 'Where you stand', sortBy: ({ best }) => best && ranks[best.standing], cell: ({ best }) => (best ? <Tag tone={tones[best.standing]}>{standingWords[best.standing].name}</Tag> : '') },
]

export function LessonsTable({ lessons, address }: { lessons: LessonProgress[]; address: TableAddress }) {
  return <SortedTable name="lessons" caption="Lessons" address={address} initial="lesson.asc" columns={columns} rows={lessons} keyOf={({ lessonId }) => lessonId} />
}
