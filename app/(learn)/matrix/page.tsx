import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { classNames } from '@/components/ui/class-names'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { PrintButton } from '@/components/ui/print-button'
import { actorKinds } from '@/domain/knowledge/actors'
import { asked, askedDay, askedOneOf } from '@/domain/knowledge/asked'
import type { TableParams } from '@/domain/tables/table-order'
import { readCourse } from '@/server/content/course'
import { readMatrix } from '@/server/content/read-matrix'
import { MatrixFilters } from './_components/matrix-filters'
import { MatrixTable } from './_components/matrix-table'
import { OpenCell } from './_components/open-cell'
import { QuestionsOfColumns, StanceLegend } from './_components/stance-legend'
import styles from './matrix.module.css'

export const metadata: Metadata = { title: 'Who wants what', description: 'Every actor and every matter in one table: what each is said to want, who says so, and where.' }

export default async function MatrixPage({ searchParams }: { searchParams: Promise<TableParams> }) {
  const params = await searchParams
  const course = readCourse()
  const matrix =
    readMatrix({
      article: asked(params, 'article'),
      asOf: askedDay(params, 'asOf', course.asOf),
      kind: askedOneOf(params, 'kind', actorKinds),
      actor: asked(params, 'actor'),
      issue: asked(params, 'issue'),
    }) ?? notFound()
  return (
    <div className={classNames('print-wide', styles.sheet)}>
      <PageHeader
        title="Who wants what"
        intro="Every actor and every matter in one table, as the articles tell it. Choose a cell to see its passages. An empty place is not a no."
        crumbs={[{ href: '/reading-room', label: 'Reading room' }]}
        actions={<PrintButton />}
      />
      <MatrixFilters filter={matrix.filter} days={matrix.days} articles={course.articles} />
      {matrix.open ? <OpenCell cell={matrix.open} filter={matrix.filter} /> : null}
      {matrix.rows.length === 0 ? (
        <EmptyState title="Nobody is left">
          No position fits this choice. <Link href="/matrix">Show all positions</Link>.
        </EmptyState>
      ) : (
        <>
          <StanceLegend />
          <QuestionsOfColumns issues={matrix.issues} />
          <p className={styles.count}>{countOf(matrix.rows.length)}</p>
          <MatrixTable matrix={matrix} />
        </>
      )}
    </div>
  )
}

function countOf(rows: number): string {
  return rows === 1 ? 'One actor.' : `${rows} actors. Who has no row here has no position under this choice.`
}
