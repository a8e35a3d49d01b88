/** What may be shown about one question, by the number of first attempts finished. */
export type Gate = 'hidden' | 'counts' | 'shares'

/** Below five, a count would point at a student; below ten, a percentage would mislead. */
export function gateFor(n: number): Gate {
  if (n < 5) return 'hidden'
  if (n < 10) return 'counts'
  return 'shares'
}

/** What to say to the teacher about numbers that are held back, or null where nothing is. */
export function gateNote(n: number): string | null {
  switch (gateFor(n)) {
    case 'hidden':
      return n === 0
        ? 'Nobody has finished yet. Numbers for each question appear once five students have finished.'
        : `${n} ${n === 1 ? 'student has' : 'students have'} finished. Numbers for each question appear once five have.`
    case 'counts':
      return `With ${n} students we show counts only; percentages would mislead.`
    case 'shares':
      return null
  }
}
