/** What the clock of the class shows, as a datetime-local field writes it: 2026-03-29T18:00. Empty for none. */
export type ClockReadings = { opensOn: string; dueOn: string; closesOn: string }

export type TimeProblem = { field: keyof ClockReadings; says: string }

/** Everything about these times that cannot be meant. All three are read on one clock, so they compare as text. */
export function timeProblems({ opensOn, dueOn, closesOn }: ClockReadings): TimeProblem[] {
  const isBefore = (one: string, other: string) => one !== '' && other !== '' && one.slice(0, 16) < other.slice(0, 16)
  const isNotAfter = (one: string, other: string) => one !== '' && other !== '' && one.slice(0, 16) <= other.slice(0, 16)
  return [
    ...(isNotAfter(dueOn, opensOn) ? [{ field: 'dueOn', says: 'It would be due before it opens. Let it open earlier, or be due later.' } as const] : []),
    ...(isBefore(closesOn, dueOn) ? [{ field: 'closesOn', says: 'It would close before it is due. Let it close when it is due, or later.' } as const] : []),
    ...(isNotAfter(closesOn, opensOn) ? [{ field: 'closesOn', says: 'It would close before it opens. Let it close later, or open earlier.' } as const] : []),
  ]
}
