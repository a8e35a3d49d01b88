/** What a student always gets, in every class and every assignment. */
export type Accommodation = {
  /** Multiplies every time limit, from 1 to 4. */
  timeFactor: number
  /** No time limit at all. */
  noTimeLimit: boolean
  /** Added to the attempts that an assignment allows. */
  extraAttempts: number
  /** Added to due and closing times, in days of the class's calendar. */
  extraDays: number
  /** Hints cost nothing. */
  freeHints: boolean
}

/** What everybody has for whom nothing was set. */
export const noAccommodation: Accommodation = { timeFactor: 1, noTimeLimit: false, extraAttempts: 0, extraDays: 0, freeHints: false }

/** Each thing that the student gets, as a short phrase; empty for none. */
export function accommodationSays({ timeFactor, noTimeLimit, extraAttempts, extraDays, freeHints }: Accommodation): string[] {
  return [
    ...(noTimeLimit ? ['no time limit'] : timeFactor > 1 ? [`${Math.round(timeFactor * 100)} % of the time`] : []),
    ...(extraAttempts > 0 ? [counted(extraAttempts, 'more attempt')] : []),
    ...(extraDays > 0 ? [`${counted(extraDays, 'day')} longer`] : []),
    ...(freeHints ? ['hints without cost'] : []),
  ]
}

/** The choices for how much time a student gets, by what a form sends. */
export const timeChoices: readonly { value: string; label: string }[] = [
  { value: '100', label: 'The time that everybody has' },
  ...[110, 125, 150, 175, 200, 250, 300, 400].map((percent) => ({ value: String(percent), label: `${percent} % of the time` })),
  { value: 'none', label: 'No time limit' },
]

/** The choice that this is. */
export function timeChoiceOf({ timeFactor, noTimeLimit }: Pick<Accommodation, 'timeFactor' | 'noTimeLimit'>): string {
  return noTimeLimit ? 'none' : String(Math.round(timeFactor * 100))
}

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
