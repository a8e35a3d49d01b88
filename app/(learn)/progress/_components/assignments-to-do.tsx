import { StartQuiz } from '@/app/(learn)/_components/start-quiz'
import { DueDate } from '@/app/(learn)/attempts/_components/due-date'
import type { MyAssignment } from '@/server/assignments/list-my-assignments'
import { quizTitle } from '@/domain/lessons/quiz-title'
import styles from '../progress.module.css'

export function AssignmentsToDo({ assignments }: { assignments: MyAssignment[] }) {
  if (assignments.length === 0) return null
  return (
    <section aria-labelledby="to-do">
      <h2 id="to-do">To do</h2>
      <ul role="list">
        {assignments.map(({ id, lessonId, lessonSlug, lessonTitle, quiz, className, dueAt, timeZone, state }) => (
          <li key={id} className={styles.task}>
            <div>
              <p>
                {lessonSlug ? <a href={`/lessons/${lessonSlug}`}>{lessonTitle}</a> : lessonTitle}: {quizTitle(quiz)}
              </p>
              <p className={styles.soft}>
                Set in {className}.{dueAt ? <DueDate dueAt={dueAt} timeZone={timeZone} /> : null}
              </p>
            </div>
            <StartQuiz lessonId={lessonId} quiz={quiz} assignmentId={id} variant={state === 'working' ? 'primary' : 'secondary'}>
              {state === 'working' ? 'Continue' : 'Start'}
            </StartQuiz>
          </li>
        ))}
      </ul>
    </section>
  )
}
