import 'server-only'
import { can } from '@/domain/access/abilities'
import { gateFor } from '@/domain/analytics/display-gates'
import type { ItemCounts } from '@/domain/analytics/item-counts'
import { readCourse } from '@/server/content/course'
import type { Viewer } from '@/server/access/viewer'
import type { CsvTable } from './csv-response'
import { readResults } from './read-results'

/** Who chose what, by question, over first attempts. Questions that too few have finished are left out. */
export async function exportQuestions(viewer: Viewer, assignmentId: string): Promise<CsvTable | null> {
  if (!can(viewer, 'export-results')) return null
  const results = await readResults(viewer, assignmentId)
  if (!results) return null
  const { assignment, items } = results
  return {
    title: `${assignment.class.name} – ${assignment.title} – questions`,
    header: ['Question', 'Stem', 'Answer', 'Right', 'Misconception', 'Students', 'Finished'],
    pages: eachItem(items.filter(({ finished }) => gateFor(finished) !== 'hidden')),
  }
}

async function* eachItem(items: ItemCounts[]) {
  const names = new Map(readCourse().knowledge.misconceptions.map(({ id, name }) => [id, name]))
  for (const item of items) {
    const line = (...cells: [answer: string, right: string, misconception: string, count: number]) => [item.id, item.stem, ...cells.map(String), String(item.finished)]
    yield [
      ...item.buckets.map(({ label, right, misconception, count }) => line(label, right ? 'yes' : 'no', misconception ? (names.get(misconception) ?? misconception) : '', count)),
      line('All of it right', '', '', item.right),
      line('Part of it right', '', '', item.partly),
      line('None of it right', '', '', item.wrong),
      line('Left blank', '', '', item.blank),
    ]
  }
}
