import { StartAssignment } from '@/app/(learn)/_components/start-assignment'
import { TaskFacts } from '@/app/(learn)/_components/task-facts'
import { quizTitle } from '@/domain/lessons/quiz-title'
import type { MyAssignment } from '@/server/assignments/list-my-assignments'
import styles from '../progress.module.css'

/** What is not handed in yet, and what may be done once more for better marks. */
export function AssignmentsToDo({ assignments }: { assignments: MyAssignment[] }) {
  const toDo = assignments.filter(({ state }) => state !== 'finished')
  const again = assignments.filter(({ state, attempts, startRefusal }) => state === 'finished' && attempts.counts !== 'first' && startRefusal === null)
  return (
    <>
      <Tasks id="to-do" title="To do" assignments={toDo} />
      <Tasks id="again" title="You may try again" assignments={again} />
    </>
  )
}

function Tasks({ id, title, assignments }: { id: string; title: string; assignments: MyAssignment[] }) {
  if (assignments.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul role="list">
        {assignments.map((assignment) => (
          <Task key={assignment.id} assignment={assignment} />
        ))}
      </ul>
    </section>
  )
}

function Task({ assignment }: { assignment: MyAssignment }) {
  const { lessonSlug, lessonTitle, quiz, className, open } = assignment
  return (
    <li className={styles.task}>
      <div>
        <p>
          {lessonSlug ? <a href={`/lessons/${lessonSlug}`}>{lessonTitle}</a> : lessonTitle}: {quizTitle(quiz)}
        </p>
        <p className={styles.soft}>
          Set in <bdi>{className}</bdi>.<TaskFacts assignment={assignment} />
        </p>
      </div>
      <StartAssignment assignment={assignment} variant={open ? 'primary' : 'secondary'} />
    </li>
  )
}
