import 'server-only'
import { randomInt } from 'node:crypto'
import { isUniqueConflict } from '@/server/db/client'

const STEPS = 2 ** 32

/** From 0 up to 1, from the machine's own source: a code must not be guessable from the one before. */
export function secureRandom(): number {
  return randomInt(STEPS) / STEPS
}

/** Tries again when a code that was drawn is taken. With 27^8 codes twice is already unheard of. */
export function withFreeCode<Result>(write: () => Promise<Result>, tries = 5): Promise<Result> {
  return write().catch((error: unknown) => {
    if (tries > 1 && isUniqueConflict(error)) return withFreeCode(write, tries - 1)
    throw error
  })
}
