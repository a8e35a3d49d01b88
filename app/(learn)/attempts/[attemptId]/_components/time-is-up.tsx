import { Notice } from '@/components/ui/notice'
import { quizTitle } from '@/domain/lessons/quiz-title'
import type { AttemptView } from '@/server/attempts/read-attempt'
import type { Lesson } from '@/server/content/load-lesson'
import { AttemptHead } from '../../_components/attempt-head'
import { endsFor } from './ends-for'
import { FinishForm } from './finish-form'

type TimeIsUpProps = { attempt: AttemptView; learner: { id: string; name: string | null }; lesson: Lesson | null }

/** In place of the questions once the time is over: what was answered, and the form that hands it in. */
export function TimeIsUp({ attempt, learner, lesson }: TimeIsUpProps) {
  const answered = attempt.questions.filter(({ state }) => state !== 'blank').length
  return (
    <div>
      <AttemptHead attempt={attempt} lesson={lesson} title={quizTitle(attempt.quiz)} />
      <Notice tone="warn" title="Time is up.">
        <p>
          You answered {answered} of {attempt.questions.length} questions. They are handed in within a minute, whether or not you press the button. An answer that arrives later is
          kept, and your teacher can accept it.
        </p>
      </Notice>
      <FinishForm attemptId={attempt.id} learner={learner} questionId={attempt.current.question.id} {...endsFor(attempt)} isUp />
    </div>
  )
}
