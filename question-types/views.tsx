import type { ReactNode } from 'react'
import { AttributionLadderAnswer } from './attribution-ladder/answer'
import { BriefAnswer } from './brief/answer'
import { CompareAnswer } from './compare/answer'
import type { AnswerProps } from './define'
import { EvidenceMarkingAnswer } from './evidence-marking/answer'
import { HighlightAnswer } from './highlight/answer'
import { InTextMenusAnswer } from './in-text-menus/answer'
import { MatchingAnswer } from './matching/answer'
import { MapAnswer } from './map/answer'
import { MatrixAnswer } from './matrix/answer'
import { MultipleResponseAnswer } from './multiple-response/answer'
import { NumberOrDateAnswer } from './number-or-date/answer'
import { OrderingAnswer } from './ordering/answer'
import { ProvenanceAnswer } from './provenance/answer'
import type { PresentedOf, QuestionType, ResponseOf } from './registry'
import { RepairAnswer } from './repair/answer'
import { ShortAnswerAnswer } from './short-answer/answer'
import { SingleChoiceAnswer } from './single-choice/answer'
import { CategoriseAnswer } from './categorise/answer'
import { CorroborationGridAnswer } from './corroboration-grid/answer'
import { StatementGridAnswer } from './statement-grid/answer'
import { TwoAxisAnswer } from './two-axis/answer'
import { TwoTierAnswer } from './two-tier/answer'
import { TypedAnswerAnswer } from './typed-answer/answer'

// Called, not rendered as JSX: attributes of a generic component cannot be checked. Marked answers are in reviews.tsx: nothing here reaches a grader, so this may go to the browser.
const answers: { [T in QuestionType]: (props: AnswerProps<PresentedOf[T], ResponseOf[T]>) => ReactNode } = {
  'single-choice': SingleChoiceAnswer,
  'multiple-response': MultipleResponseAnswer,
  'two-tier': TwoTierAnswer,
  matrix: MatrixAnswer,
  ordering: OrderingAnswer,
  'short-answer': ShortAnswerAnswer,
  'typed-answer': TypedAnswerAnswer,
  'number-or-date': NumberOrDateAnswer,
  brief: BriefAnswer,
  'attribution-ladder': AttributionLadderAnswer,
  matching: MatchingAnswer,
  provenance: ProvenanceAnswer,
  'evidence-marking': EvidenceMarkingAnswer,
  compare: CompareAnswer,
  repair: RepairAnswer,
  'in-text-menus': InTextMenusAnswer,
  highlight: HighlightAnswer,
  'statement-grid': StatementGridAnswer,
  'corroboration-grid': CorroborationGridAnswer,
  categorise: CategoriseAnswer,
  map: MapAnswer,
  'two-axis': TwoAxisAnswer,
}

/** The form controls of a question, of whatever type, with its stem and how marks are given. Goes inside a form. */
export function QuestionAnswer<T extends QuestionType>(props: AnswerProps<PresentedOf[T] & { type: T }, ResponseOf[T]>) {
  const type: T = props.question.type
  return answers[type](props)
}
