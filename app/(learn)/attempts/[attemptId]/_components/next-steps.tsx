import { DoAssignmentAgain } from '@/app/(learn)/_components/do-again'
import { StartQuiz } from '@/app/(learn)/_components/start-quiz'
import { PrintButton } from '@/components/ui/print-button'
import { ButtonLink } from '@/components/ui/button'
import { standingOf } from '@/domain/attempts/scoring'
import { lessonQuizNames, type LessonQuizName } from '@/domain/lessons/schema'
import type { AttemptReview } from '@/server/attempts/read-review'
import { readCourse } from '@/server/content/course'
import type { Lesson } from '@/server/content/load-lesson'
import { RedoMissed } from '../../_components/redo-missed'
import styles from './next-steps.module.css'

type Step = { quiz: LessonQuizName; words: string }

/** What to do after reading the review. */
export function NextSteps({ review, lesson }: { review: AttemptReview; lesson: Lesson }) {
  const { quiz, assignment } = review
  const next = lessonAfter(lesson.id)
  const step = stepAfter(review)
  return (
    <section aria-labelledby="next" className={`${styles.steps} no-print`}>
      <h2 id="next">What next</h2>
      <div className={styles.buttons}>
        {step ? (
          <StartQuiz lessonId={lesson.id} quiz={step.quiz} variant="primary">
            {step.words}
          </StartQuiz>
        ) : null}
        <RedoMissed attemptId={review.id} missed={review.missed} />
        {assignment ? (
          <DoAssignmentAgain assignmentId={assignment.id} />
        ) : isLessonQuiz(quiz) ? (
          <StartQuiz lessonId={lesson.id} quiz={quiz} variant="secondary">
            Do this one again
          </StartQuiz>
        ) : null}
        <ButtonLink href={`/lessons/${lesson.slug}`}>Read the lesson again</ButtonLink>
        {next ? <ButtonLink href={`/lessons/${next.slug}`}>Next lesson: {next.title}</ButtonLink> : null}
        <ButtonLink href="/progress">My progress</ButtonLink>
        <PrintButton />
      </div>
    </section>
  )
}

function stepAfter({ quiz, score }: AttemptReview): Step | null {
  if (quiz === 'practice') return { quiz: 'exit-a', words: 'Take the exit quiz' }
  if (standingOf(score) === 'secure') return null
  if (standingOf(score) === 'revisit') return { quiz: 'practice', words: 'Practise this lesson' }
  return quiz === 'exit-a' ? { quiz: 'exit-b', words: 'Try the other form, best on another day' } : { quiz: 'exit-a', words: 'Try the other form, best on another day' }
}

function isLessonQuiz(quiz: string): quiz is LessonQuizName {
  return lessonQuizNames.some((name) => name === quiz)
}

function lessonAfter(lessonId: string): Lesson | null {
  const { lessons } = readCourse()
  return lessons[lessons.findIndex(({ id }) => id === lessonId) + 1] ?? null
}
