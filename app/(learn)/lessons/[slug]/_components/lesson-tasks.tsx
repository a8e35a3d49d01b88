import { StartQuiz } from '@/app/(learn)/_components/start-quiz'
import { modes } from '@/domain/attempts/modes'
import type { Lesson } from '@/server/content/load-lesson'
import styles from '../lesson.module.css'

/** Where reading turns into doing: practice, then the exit quiz in its two forms. */
export function LessonTasks({ lesson }: { lesson: Lesson }) {
  const { practice } = lesson.quizzes
  return (
    <section id="tasks" aria-labelledby="tasks-title" className={styles.tasks}>
      <h2 id="tasks-title">Now the questions</h2>
      <div className={styles.task}>
        <div>
          <h3>Practice</h3>
          <p>
            {practice.questions.length} questions. {modes.practice.says}
          </p>
          <p className={styles.parts}>{['Warm-up', ...lesson.activities.map(({ title }) => title), 'Short answer'].join(' · ')}</p>
        </div>
        <StartQuiz lessonId={lesson.id} quiz="practice">
          Start the practice
        </StartQuiz>
      </div>
      <div className={styles.task}>
        <div>
          <h3>Exit quiz</h3>
          <p>
            {lesson.quizzes['exit-a'].questions.length} questions. {modes.quiz.says} Form B asks for the same skills with other questions.
          </p>
        </div>
        <div className={styles.forms}>
          <StartQuiz lessonId={lesson.id} quiz="exit-a" variant="secondary">
            Start exit quiz A
          </StartQuiz>
          <StartQuiz lessonId={lesson.id} quiz="exit-b" variant="secondary">
            Start exit quiz B
          </StartQuiz>
        </div>
      </div>
    </section>
  )
}
