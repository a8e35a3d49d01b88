import 'server-only'
import type { ReactNode } from 'react'
import type { FollowUpProps, ReviewProps } from './define'
import { MatrixReview } from './matrix/review'
import { MultipleResponseReview } from './multiple-response/review'
import { OrderingReview } from './ordering/review'
import type { AuthoredOf, QuestionType, ResponseOf } from './registry'
import { ShortAnswerReview } from './short-answer/review'
import { SelfScore } from './short-answer/self-score'
import { SingleChoiceReview } from './single-choice/review'
import { TwoTierReview } from './two-tier/review'

const reviews: { [T in QuestionType]: (props: ReviewProps<AuthoredOf[T], ResponseOf[T]>) => ReactNode } = {
  'single-choice': SingleChoiceReview,
  'multiple-response': MultipleResponseReview,
  'two-tier': TwoTierReview,
  matrix: MatrixReview,
  ordering: OrderingReview,
  'short-answer': ShortAnswerReview,
}

const followUps: { [T in QuestionType]?: (props: FollowUpProps<AuthoredOf[T], ResponseOf[T]>) => ReactNode } = {
  'short-answer': SelfScore,
}

/** A marked answer with its key and its feedback. Only where the mode reveals it. */
export function QuestionReview<T extends QuestionType>(props: ReviewProps<AuthoredOf[T] & { type: T }, ResponseOf[T]>) {
  const type: T = props.question.type
  return reviews[type](props)
}

/** What the student does after the reveal, inside a form that saves like the answer; nothing for most types. */
export function QuestionFollowUp<T extends QuestionType>(props: FollowUpProps<AuthoredOf[T] & { type: T }, ResponseOf[T]>) {
  const type: T = props.question.type
  return followUps[type]?.(props) ?? null
}
