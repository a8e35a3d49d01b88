import { AnswerFrame } from '../answer-frame'
import { ChoiceList } from '../choice-list'
import type { AnswerProps } from '../define'
import type { Presented, Response } from './schema'

export function SingleChoiceAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <ChoiceList kind="radio" name="response" idPrefix={idPrefix} options={question.options} chosen={response ? [response.chosen] : []} />
    </AnswerFrame>
  )
}
