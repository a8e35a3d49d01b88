import type { Note, Standing } from './define'

/** What became of a part that has one right answer: a cell, a card or a statement. Missed when nothing was answered. */
export function standingOfPart(given: string | undefined, key: string): Standing {
  if (given === undefined) return 'missed'
  return given === key ? 'right' : 'wrong'
}

/** How many parts are right, wrong and left empty. */
export type Counts = { right: number; wrong: number; empty: number }

export function countParts(standings: readonly Standing[]): Counts {
  const count = (standing: Standing) => standings.filter((each) => each === standing).length
  return { right: count('right'), wrong: count('wrong'), empty: count('missed') }
}

/** Notes on what is to be learned come before notes on what was right already. */
export function notRightFirst(notes: readonly Note[]): Note[] {
  return [...notes.filter(({ standing }) => standing !== 'right'), ...notes.filter(({ standing }) => standing === 'right')]
}
