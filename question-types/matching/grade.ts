import type { Grade } from '../define'
import type { Authored, Response } from './schema'

/** Right matches ÷ prompts. An option used twice that fits once is right where it belongs and earns nothing elsewhere. */
export function grade({ prompts }: Authored, { matches }: Response): Grade {
  const right = prompts.filter(({ id, match }) => matches[id] === match)
  return { fraction: right.length / prompts.length }
}

/** 1 ÷ options: every prompt is guessed right with that probability, with repeats or without. */
export function chance({ options }: Authored): number {
  return 1 / options.length
}

/** The options chosen for more than one prompt, though each belongs to one at most. Empty where they may be used again. */
export function repeatedOptions({ reuse, prompts }: Authored, { matches }: Response): Set<string> {
  if (reuse) return new Set()
  const chosen = prompts.flatMap(({ id }) => matches[id] ?? [])
  return new Set(chosen.filter((id, index) => chosen.indexOf(id) !== index))
}
