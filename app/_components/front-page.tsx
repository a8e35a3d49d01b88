import { StartQuiz } from '@/app/(learn)/_components/start-quiz'
import { ButtonLink } from '@/components/ui/button'
import type { Course } from '@/server/content/load-course'
import styles from '../home.module.css'
import { TryOut } from './try-out'

type FrontPageProps = {
  course: Course
  /** The option that was chosen in the try-out. */
  answer?: string
  /** Whether to offer the first lesson to somebody without an account. */
  offersStart: boolean
}

/** What this is, and something real to try. */
export function FrontPage({ course, answer, offersStart }: FrontPageProps) {
  const first = course.lessons[0]
  return (
    <div className={styles.front}>
      <section className={styles.lead}>
        <p className={styles.dateline}>{course.event}</p>
        <h1>{course.headline}</h1>
        <p className={styles.about}>{course.about}</p>
        {offersStart && first ? (
          <div className={styles.begin}>
            <StartQuiz lessonId={first.id} quiz="practice">
              Start the first lesson
            </StartQuiz>
            <ButtonLink variant="quiet" href={`/lessons/${first.slug}`}>
              Read it first
            </ButtonLink>
            <p className={styles.small}>No account needed. Your answers are kept when you make one later.</p>
          </div>
        ) : null}
      </section>
      {course.tryOut ? <TryOut tryOut={course.tryOut} answer={answer} /> : null}
    </div>
  )
}
