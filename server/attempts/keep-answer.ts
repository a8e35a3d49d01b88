import 'server-only'
import type { AuthoredQuestion, QuestionResponse } from '@/question-types/registry'
import { writeAnswer, type AnswerToWrite, type WrittenAnswer } from './answer-writer'
import { AnswerConflict } from './attempt-refusals'
import { responseInWords, storedResponse } from './mark-attempt'

type Given = { question: AuthoredQuestion; response: QuestionResponse | null }

/** Writes an answer. Where another page has answered too, the refusal says both answers in words. */
export function keepAnswer({ question, response }: Given, save: Omit<AnswerToWrite, 'response'>): Promise<WrittenAnswer> {
  return writeAnswer({ ...save, response: JSON.stringify(response) }).catch((error: unknown) => {
    if (!(error instanceof AnswerConflict)) throw error
    throw new AnswerConflict(error.newest, { mine: responseInWords(question, response), other: responseInWords(question, storedResponse(question, error.newest.response)) })
  })
}
