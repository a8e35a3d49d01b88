import type { Grade } from '../define'
import { matchOf } from './match'
import type { Authored, Response } from './schema'

/** The fraction of the accepted answer that was meant, 1 unless the author says less; 0 for any other text. */
export function grade(question: Authored, response: Response): Grade {
  const match = matchOf(question, response)
  return { fraction: match.kind === 'accepted' ? match.answer.fraction : 0 }
}
