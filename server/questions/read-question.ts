import 'server-only'
import { can } from '@/domain/access/abilities'
import { definitions } from '@/question-types/registry'
import type { Viewer } from '@/server/access/viewer'
import { findQuestion, type PlacedQuestion } from './find-question'

export type QuestionToPreview = PlacedQuestion & { typeName: string; about: string }

/** A question with its key, from the course or as the example of its type. Null for whoever may not see keys. */
export async function readQuestion(viewer: Viewer, id: string): Promise<QuestionToPreview | null> {
  if (!can(viewer, 'see-keys')) return null
  const placed = findQuestion(id)
  if (!placed) return null
  const { name, about } = definitions[placed.question.type]
  return { ...placed, typeName: name, about }
}
