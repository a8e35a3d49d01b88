import 'server-only'
import type { ReactNode } from 'react'
import { AttributionLadderReview } from './attribution-ladder/review'
import { BriefReview } from './brief/review'
import { ScoreBrief } from './brief/self-score'
import { CompareReview } from './compare/review'
import type { FollowUpProps, ReviewProps } from './define'
import { EvidenceMarkingReview } from './evidence-marking/review'
import { HighlightReview } from './highlight/review'
import { InTextMenusReview } from './in-text-menus/review'
import { MatchingReview } from './matching/review'
import { MapReview } from './map/review'
import { MatrixReview } from './matrix/review'
import { MultipleResponseReview } from './multiple-response/review'
import { NumberOrDateReview } from './number-or-date/review'
import { OrderingReview } from './ordering/review'
import { ProvenanceReview } from './provenance/review'
import type { AuthoredOf, QuestionType, ResponseOf } from './registry'
import { RepairReview } from './repair/review'
import { ShortAnswerReview } from './short-answer/review'
import { SelfScore } from './short-answer/self-score'
import { SingleChoiceReview } from './single-choice/review'
import { CategoriseReview } from './categorise/review'
import { CorroborationGridReview } from './corroboration-grid/review'
import { StatementGridReview } from './statement-grid/review'
import { TwoAxisReview } from './two-axis/review'
import { TwoTierReview } from './two-tier/review'
import { TypedAnswerReview } from './typed-answer/review'

const reviews: { [T in QuestionType]: (props: ReviewProps<AuthoredOf[T], ResponseOf[T]>) => ReactNode } = {
  'single-choice': SingleChoiceReview,
  'multiple-response': MultipleResponseReview,
  'two-tier': TwoTierReview,
  matrix: MatrixReview,
  ordering: OrderingReview,
  'short-answer': ShortAnswerReview,
  'typed-answer': TypedAnswerReview,
  'number-or-date': NumberOrDateReview,
  brief: BriefReview,
  'attribution-ladder': AttributionLadderReview,
  matching: MatchingReview,
  provenance: ProvenanceReview,
  'evidence-marking': EvidenceMarkingReview,
  compare: CompareReview,
  repair: RepairReview,
  'in-text-menus': InTextMenusReview,
  highlight: HighlightReview,
  'statement-grid': StatementGridReview,
  'corroboration-grid': CorroborationGridReview,
  categorise: CategoriseReview,
  map: MapReview,
  'two-axis': TwoAxisReview,
}

const followUps: { [T in QuestionType]?: (props: FollowUpProps<AuthoredOf[T], ResponseOf[T]>) => ReactNode } = {
  'short-answer': SelfScore,
  brief: ScoreBrief,
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
