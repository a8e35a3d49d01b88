export type Reveal = 'after-each-answer' | 'after-finishing' | 'when-released' | 'never'

export type Mode = {
  name: string
  /** What a student reads before starting. */
  says: string
  reveal: Reveal
  /** How often one question may be checked. */
  tries: number
  /** Whether questions come in the order in which they were written. */
  keepsOrder: boolean
  /** Whether hints may be opened. */
  offersHints: boolean
  /** Which answer gets the marks: the first one checked, or the last one given. */
  counts: 'first-checked' | 'last-given'
}

export const modes = {
  practice: {
    name: 'Practice',
    says: 'Each answer is explained as soon as you check it, and you may try again.',
    reveal: 'after-each-answer',
    tries: Infinity,
    keepsOrder: true,
    offersHints: true,
    counts: 'first-checked',
  },
  quiz: {
    name: 'Quiz',
    says: 'You may change your answers until you finish. Then every answer is explained.',
    reveal: 'after-finishing',
    tries: 1,
    keepsOrder: false,
    offersHints: false,
    counts: 'last-given',
  },
  'quiz-held': {
    name: 'Quiz, answers held back',
    says: 'You may change your answers until you finish. Every answer is explained once your teacher releases the answers.',
    reveal: 'when-released',
    tries: 1,
    keepsOrder: false,
    offersHints: false,
    counts: 'last-given',
  },
  baseline: {
    name: 'Baseline',
    says: 'This is not scored for you. Answer what you can: it shows your teacher where to begin.',
    reveal: 'never',
    tries: 1,
    keepsOrder: true,
    offersHints: false,
    counts: 'last-given',
  },
} as const satisfies Record<string, Mode>

export type ModeName = keyof typeof modes

export const modeNames = Object.keys(modes) as [ModeName, ...ModeName[]] // Object.keys cannot know it: the keys of `modes`.

/** The modes among which a teacher chooses. The baseline has its own, and nothing else has it. */
export const modesToChoose: readonly ModeName[] = modeNames.filter((name) => name !== 'baseline')

export function isModeName(value: string): value is ModeName {
  return Object.hasOwn(modes, value)
}

/** The mode of a stored name. An unknown name is a bug, not a lenient mode. */
export function modeNamed(name: string): Mode {
  if (!isModeName(name)) throw new Error(`No mode is called ${name}`)
  return modes[name]
}

/** The mode of an attempt that a student starts without being assigned it. */
export function modeOfFreeAttempt(quiz: string): ModeName {
  return quiz === 'practice' ? 'practice' : 'quiz'
}
