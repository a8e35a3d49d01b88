import { AnswerFrame } from '../answer-frame'
import { ChoiceList } from '../choice-list'
import type { AnswerProps } from '../define'
import type { Presented, Response } from './schema'

export function MultipleResponseAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <ChoiceList kind="checkbox" name="response" idPrefix={idPrefix} options={question.options} chosen={response?.chosen ?? []} />
    </AnswerFrame>
  )
}
