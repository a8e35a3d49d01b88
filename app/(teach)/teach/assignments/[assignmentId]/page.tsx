import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { gateNote } from '@/domain/analytics/display-gates'
import { pageSize, parseTableView } from '@/domain/analytics/table-view'
import { countingRules } from '@/domain/attempts/counting'
import { modeNamed } from '@/domain/attempts/modes'
import { limitSays } from '@/domain/attempts/time-allowed'
import type { TableParams } from '@/domain/tables/table-order'
import { listResultRows, type ResultSort } from '@/server/analytics/list-result-rows'
import { readResults, type Results } from '@/server/analytics/read-results'
import { ActionButton } from '../../../_components/action-button'
import { DoneNotice } from '../../../_components/done-notice'
import { Moment } from '../../../_components/moment'
import { ReteachCard } from '../../../_components/reteach-card'
import styles from '../../../_components/teach.module.css'
import { requireTeacher } from '../../../require-teacher'
import { releaseAnswersAction } from '../../actions'
import { AssignmentSettings } from './_components/assignment-settings'
import { GridSection } from './_components/grid-section'
import { QuestionsSection } from './_components/questions-section'

export const metadata: Metadata = { title: 'Results' }

type Props = { params: Promise<{ assignmentId: string }>; searchParams: Promise<TableParams> }

export default async function ResultsPage({ params, searchParams }: Props) {
  const { assignmentId } = await params
  const query = await searchParams
  const viewer = await requireTeacher(`/teach/assignments/${assignmentId}`)
  const results = (await readResults(viewer, assignmentId)) ?? notFound()
  const view = parseTableView(query, ['name', 'state', 'score', 'finished', ...results.items.map(({ id }) => id)])
  const grid = (await listResultRows(viewer, { assignmentId, ...view, sort: resultSort(view.sort), limit: pageSize, offset: (view.page - 1) * pageSize })) ?? notFound()
  const { assignment } = results
  return (
    <>
      <PageHeader
        title={assignment.title}
        crumbs={[{ href: '/teach', label: 'Desk' }, { href: `/teach/classes/${assignment.class.id}`, label: assignment.class.name }]}
        actions={assignment.waitsForRelease ? <ActionButton action={releaseAnswersAction} fields={{ assignmentId }} variant="primary">Release the answers</ActionButton> : null}
      />
      <DoneNotice params={query} />
      <TeachAgain results={results} />
      <Facts results={results} />
      <GridSection results={results} view={view} grid={grid} />
      <QuestionsSection results={results} address={{ path: `/teach/assignments/${assignmentId}`, params: query }} />
      <AssignmentSettings assignment={assignment} />
    </>
  )
}

function resultSort(sort: string): ResultSort {
  return sort === 'name' || sort === 'state' || sort === 'score' || sort === 'finished' ? { by: sort } : { by: 'question', questionId: sort }
}

function TeachAgain({ results }: { results: Results }) {
  const { reteach, counted } = results
  const note = gateNote(counted)
  return (
    <section className={styles.section} aria-labelledby="teach-again">
      <h2 id="teach-again">Teach again</h2>
      {note ? <p>{note}</p> : null}
      {reteach.length > 0 ? (
        <ol role="list" className={styles.reteachList}>
          {reteach.map((card) => (
            <ReteachCard key={card.key} card={card} href={`#${card.question.id}`} withPassages />
          ))}
        </ol>
      ) : counted >= 5 ? (
        <Notice tone="good" title="Nothing needs teaching again">
          <p>No mistaken idea is shared by many, and every question went well.</p>
        </Notice>
      ) : null}
    </section>
  )
}

function Facts({ results: { assignment, progress } }: { results: Results }) {
  const { timeZone } = assignment.class
  const facts = [
    { label: 'Not started', value: progress.notStarted },
    { label: 'Working', value: progress.working },
    { label: 'Finished', value: `${progress.finished} of ${progress.students}${progress.late > 0 ? `, ${progress.late} late` : ''}` },
    ...(assignment.quiz === 'practice' || progress.finished === 0 ? [] : [{ label: 'Secure, nearly, revisit', value: `${progress.secure}, ${progress.nearly}, ${progress.revisit}` }]),
  ]
  return (
    <section className={styles.section} aria-labelledby="progress">
      <div className={styles.sectionHead}>
        <h2 id="progress">How far they are</h2>
        <a href={`/teach/assignments/${assignment.id}/live`}>Watch them work</a>
      </div>
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {[{ label: 'Opens', at: assignment.opensAt }, { label: 'Due', at: assignment.dueAt }, { label: 'Closes', at: assignment.closesAt }].map(({ label, at }) =>
          at || label === 'Due' ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Moment at={at} timeZone={timeZone} none="No due date" />
              </dd>
            </div>
          ) : null,
        )}
        {limitFacts(assignment).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>Answers</dt>
          <dd>{modeNamed(assignment.mode).name}{assignment.releasedAt ? ', released' : ''}</dd>
        </div>
      </dl>
      {assignment.note ? <p>Your note to the class: {assignment.note}</p> : null}
    </section>
  )
}

function limitFacts({ timeLimitMinutes, attemptsAllowed, pauseMinutes, counts }: Results['assignment']) {
  return [
    ...(timeLimitMinutes === null ? [] : [{ label: 'Time limit', value: limitSays({ minutes: timeLimitMinutes, extraMinutes: 0 }) }]),
    ...(attemptsAllowed === null ? [] : [{ label: 'Attempts allowed', value: attemptsAllowed }]),
    ...(pauseMinutes === 0 ? [] : [{ label: 'Pause between attempts', value: `${pauseMinutes} min` }]),
    ...(counts === 'first' ? [] : [{ label: 'What counts', value: countingRules[counts].name }]),
  ]
}
