import type { ReactNode } from 'react'
import type { AnswerProps } from './define'
import { MatrixAnswer } from './matrix/answer'
import { MultipleResponseAnswer } from './multiple-response/answer'
import { OrderingAnswer } from './ordering/answer'
import type { PresentedOf, QuestionType, ResponseOf } from './registry'
import { ShortAnswerAnswer } from './short-answer/answer'
import { SingleChoiceAnswer } from './single-choice/answer'
import { TwoTierAnswer } from './two-tier/answer'

// Called, not rendered as JSX: attributes of a generic component cannot be checked. Marked answers are in reviews.tsx: nothing here reaches a grader, so this may go to the browser.
const answers: { [T in QuestionType]: (props: AnswerProps<PresentedOf[T], ResponseOf[T]>) => ReactNode } = {
  'single-choice': SingleChoiceAnswer,
  'multiple-response': MultipleResponseAnswer,
  'two-tier': TwoTierAnswer,
  matrix: MatrixAnswer,
  ordering: OrderingAnswer,
  'short-answer': ShortAnswerAnswer,
}

/** The form controls of a question, of whatever type, with its stem and how marks are given. Goes inside a form. */
export function QuestionAnswer<T extends QuestionType>(props: AnswerProps<PresentedOf[T] & { type: T }, ResponseOf[T]>) {
  const type: T = props.question.type
  return answers[type](props)
}
