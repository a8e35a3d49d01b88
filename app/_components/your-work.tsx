import { StartAssignment } from '@/app/(learn)/_components/start-assignment'
import { TaskFacts } from '@/app/(learn)/_components/task-facts'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Tag } from '@/components/ui/tag'
import { quizTitle } from '@/domain/lessons/quiz-title'
import type { Viewer } from '@/server/access/viewer'
import { listMyAssignments, type MyAssignment } from '@/server/assignments/list-my-assignments'
import { listMyAttempts, type MyAttempt } from '@/server/attempts/list-my-attempts'
import { readSince } from '@/server/classes/read-since'
import styles from '../home.module.css'

/** What waits for this person: what they were set, and what they left in the middle. */
export async function YourWork({ viewer }: { viewer: Viewer }) {
  const [assignments, attempts, since] = await Promise.all([listMyAssignments(viewer), listMyAttempts(viewer), readSince(viewer)])
  const toDo = assignments.filter(({ state }) => state !== 'finished')
  const set = new Set(toDo.map(({ id }) => id))
  const open = attempts.filter(({ finishedAt, assignment }) => !finishedAt && !(assignment && set.has(assignment.id)))
  return (
    <>
      <PageHeader title={toDo.length + open.length > 0 ? 'Your work' : 'Nothing is waiting for you'} />
      {toDo.length + open.length === 0 ? <NothingWaiting /> : null}
      {toDo.length > 0 ? (
        <section aria-labelledby="to-do" className={styles.work}>
          <h2 id="to-do">To do</h2>
          <ul role="list" className={styles.tasks}>
            {toDo.map((assignment) => (
              <Assigned key={assignment.id} assignment={assignment} />
            ))}
          </ul>
        </section>
      ) : null}
      {open.length > 0 ? (
        <section aria-labelledby="continue" className={styles.work}>
          <h2 id="continue">Continue</h2>
          <ul role="list" className={styles.tasks}>
            {open.map((attempt) => (
              <Open key={attempt.id} attempt={attempt} />
            ))}
          </ul>
        </section>
      ) : null}
      {since ? <SinceThen /> : null}
    </>
  )
}

function SinceThen() {
  return (
    <section aria-labelledby="since" className={styles.work}>
      <h2 id="since">Since then</h2>
      <p>
        Your teacher has opened the envelope: <a href="/since-then">what became known after 15 July 2016</a>.
      </p>
    </section>
  )
}

function NothingWaiting() {
  return (
    <EmptyState title="You have finished what was set, and left nothing in the middle." action={<ButtonLink href="/progress">See how you did</ButtonLink>}>
      Below are all the lessons. You may take any of them again.
    </EmptyState>
  )
}

function Assigned({ assignment }: { assignment: MyAssignment }) {
  const { lessonTitle, quiz, className, note, state } = assignment
  return (
    <li className={styles.task}>
      <div>
        <h3>{lessonTitle}</h3>
        <p>
          {quizTitle(quiz)} · <bdi>{className}</bdi>. {state === 'working' ? <Tag tone="info">Begun</Tag> : null}
          <TaskFacts assignment={assignment} />
        </p>
        {note ? <p className={styles.small}>“{note}”</p> : null}
      </div>
      <StartAssignment assignment={assignment} />
    </li>
  )
}

function Open({ attempt }: { attempt: MyAttempt }) {
  return (
    <li className={styles.task}>
      <div>
        <h3>{attempt.lessonTitle}</h3>
        <p>
          {attempt.quizTitle}
          {attempt.assignment ? ` · ${attempt.assignment.className}` : ''}
        </p>
      </div>
      <ButtonLink variant="primary" href={`/attempts/${attempt.id}`}>
        Continue
      </ButtonLink>
    </li>
  )
}
