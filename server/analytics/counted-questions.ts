import 'server-only'
import { countItem, type CountedQuestion, type ItemCounts } from '@/domain/analytics/item-counts'
import { bucketsOf, choicesOf, type AuthoredQuestion } from '@/question-types/registry'

export type TallyRow = { questionId: string; bucket: string; count: number }

/** The counts of each question, in the order of the questions. Rows of questions that are gone are left out. */
export function countItems(questions: AuthoredQuestion[], tallies: TallyRow[]): ItemCounts[] {
  const byQuestion = new Map<string, Map<string, number>>()
  for (const { questionId, bucket, count } of tallies) {
    const counts = byQuestion.get(questionId) ?? new Map<string, number>()
    byQuestion.set(questionId, counts.set(bucket, count))
  }
  return questions.map((question, index) => countItem(countedQuestion(question, index + 1), byQuestion.get(question.id) ?? new Map()))
}

function countedQuestion(question: AuthoredQuestion, number: number): CountedQuestion {
  return {
    id: question.id,
    number,
    stem: question.stem,
    weight: question.weight,
    picksOne: choicesOf(question)?.isOneKey ?? false,
    evidence: [...new Set(question.evidence.map(({ para }) => para))],
    buckets: bucketsOf(question),
  }
}
