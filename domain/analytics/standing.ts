export type Standing = 'secure' | 'nearly' | 'revisit'

/**
 * Where an exit quiz leaves a student. Of eight questions: seven are secure, five or six nearly, fewer to revisit.
 * Chosen from error rates: at a true 60 % one student in nine passes seven of eight; at 90 % four in five do.
 */
export function standingOf(marks: number, available: number): Standing {
  if (available <= 0) return 'revisit'
  const share = marks / available
  if (share >= 7 / 8) return 'secure'
  if (share >= 5 / 8) return 'nearly'
  return 'revisit'
}

export const standingLabels: Record<Standing, string> = { secure: 'Secure today', nearly: 'Nearly', revisit: 'Revisit' }
