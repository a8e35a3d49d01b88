import { CsvLink } from '@/components/tables/csv-link'
import { DataTable, type Column } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Tag } from '@/components/ui/tag'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { sortLink, type TableView } from '@/domain/analytics/table-view'
import { formatMarks } from '@/domain/attempts/scoring'
import type { ResultRow } from '@/server/analytics/list-result-rows'
import type { Results } from '@/server/analytics/read-results'
import { Moment } from '../../../../_components/moment'
import { NameFilter } from '../../../../_components/name-filter'
import { PageLinks } from '../../../../_components/page-links'
import styles from '../../../../_components/teach.module.css'
import { MarkCell } from './mark-cell'

type GridSectionProps = { results: Results; view: TableView; grid: { total: number; rows: ResultRow[] } }

const whatCounts: Record<Results['assignment']['counts'], string> = {
  first: 'Marks are of each student’s first attempt.',
  best: 'Marks are of each student’s best attempt; the questions below stand on first attempts.',
  latest: 'Marks are of each student’s latest finished attempt; the questions below stand on first attempts.',
}

/** One row per student, one column per question. */
export function GridSection({ results, view, grid }: GridSectionProps) {
  const path = `/teach/assignments/${results.assignment.id}`
  const hasNobody = grid.total === 0 && view.name === ''
  return (
    <section className={styles.section} aria-labelledby="students">
      <div className={styles.sectionHead}>
        <h2 id="students">Students</h2>
        {hasNobody ? null : <CsvLink href={`/api/assignments/${results.assignment.id}/results.csv`} of="results" />}
      </div>
      {hasNobody ? (
        <EmptyState title="No students yet">
          <p>Students appear here as soon as they join the class with its code.</p>
        </EmptyState>
      ) : (
        <>
          <NameFilter path={path} view={view} />
          {grid.rows.length > 0 ? <Grid results={results} view={view} rows={grid.rows} /> : <p>{view.name ? `No student’s name contains “${view.name}”.` : 'No students on this page.'}</p>}
          <PageLinks path={path} view={view} total={grid.total} />
          <p>{whatCounts[results.assignment.counts]} Every attempt is kept: the column of attempts leads to each. Sort by a question to bring those who missed it together.</p>
        </>
      )}
    </section>
  )
}

function Grid({ results, view, rows }: { results: Results; view: TableView; rows: ResultRow[] }) {
  const { assignment, items } = results
  const path = `/teach/assignments/${assignment.id}`
  const columns: Column[] = [
    { key: 'name', label: 'Student', ...sortLink(path, view, 'name') },
    { key: 'state', label: 'State', ...sortLink(path, view, 'state') },
    { key: 'score', label: 'Marks', align: 'end', ...sortLink(path, view, 'score') },
    ...items.map((item): Column => ({ key: item.id, label: <QuestionHead number={item.number} stem={item.stem} />, ...sortLink(path, view, item.id) })),
    { key: 'finished', label: 'Finished', ...sortLink(path, view, 'finished') },
    { key: 'attempts', label: 'Attempts' },
  ]
  const ids = items.map(({ id }) => id)
  return <DataTable caption="Results by student and question" columns={columns} rows={rows.map((row) => ({ key: row.learnerId, cells: cellsOf(row, ids, assignment.class) }))} sticky />
}

function QuestionHead({ number, stem }: { number: number; stem: string }) {
  return (
    <span title={stem}>
      <VisuallyHidden>Question </VisuallyHidden>
      {number}
    </span>
  )
}

function cellsOf(row: ResultRow, questionIds: string[], inClass: Results['assignment']['class']) {
  return [
    row.attemptId ? (
      <a key="name" href={`/teach/attempts/${row.attemptId}`}>
        <bdi>{row.name}</bdi>
      </a>
    ) : (
      <bdi key="name">{row.name}</bdi>
    ),
    <State key="state" row={row} />,
    <Marks key="marks" row={row} />,
    ...questionIds.map((id) => <MarkCell key={id} cell={row.cells[id]} isFinished={row.state === 'finished'} />),
    <Moment key="finished" at={row.finishedAt} timeZone={inClass.timeZone} none="" />,
    <Tries key="attempts" row={row} />,
  ]
}

const stateWords = { 'not started': 'Not started', working: 'Working', finished: 'Finished' } as const

function State({ row }: { row: ResultRow }) {
  return (
    <>
      {stateWords[row.state]} {row.isLate ? <Tag tone="warn">Late</Tag> : null} {row.endedByTime ? <Tag>Ended by time</Tag> : null} {row.hasLeft ? <Tag>Left the class</Tag> : null}
    </>
  )
}

function Marks({ row }: { row: ResultRow }) {
  return <>{row.marks === null ? '–' : `${formatMarks(row.marks)} of ${formatMarks(row.available ?? 0)}`}</>
}

/** The way to every attempt, the one that counts marked, and to answers that came too late. */
function Tries({ row: { tries, attemptId } }: { row: ResultRow }) {
  return tries.map((each, index) => (
    <span key={each.id}>
      {index > 0 ? ', ' : ''}
      <a href={`/teach/attempts/${each.id}`}>{trySays(each)}</a>
      {tries.length > 1 && each.id === attemptId ? ' (counts)' : ''} {each.lateAnswers > 0 ? <Tag tone="warn">{each.lateAnswers === 1 ? 'Late answer waiting' : `${each.lateAnswers} late answers waiting`}</Tag> : null}
    </span>
  ))
}

function trySays({ number, isFinished, marks, available }: ResultRow['tries'][number]): string {
  return `Attempt\u00A0${number}: ${isFinished ? `${formatMarks(marks ?? 0)} of ${formatMarks(available ?? 0)}` : 'working'}`
}
