import type { Grade } from '../define'
import type { Response } from './schema'

/** Self-score ÷ 2 on the 0-1-2 rubric; 0 until the student has scored it. No machine marks prose. */
export function grade(_question: unknown, { selfScore }: Response): Grade {
  return { fraction: (selfScore ?? 0) / 2 }
}
