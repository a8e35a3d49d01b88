export const levels = [0, 1, 2, 3] as const
export type Level = (typeof levels)[number]
export const topLevel = 3

export const rowIds = ['attribution', 'corroboration', 'balance', 'uncertainty'] as const
export type RowId = (typeof rowIds)[number]
export type Scores = Partial<Record<RowId, Level>>

/** How every brief is scored: four rows, and what earns each level from 0 to 3. The same for all, so that nothing of a key is in it. */
export const rubricRows: { id: RowId; name: string; levels: [string, string, string, string] }[] = [
  {
    id: 'attribution',
    name: 'Attribution',
    levels: [
      'Claims stand there without a speaker.',
      'Some claims name who says so.',
      'Nearly every claim names who says so.',
      'Every claim names who says so, and whether that speaker has a name.',
    ],
  },
  {
    id: 'corroboration',
    name: 'Corroboration and independence',
    levels: [
      'Nothing is compared.',
      'Texts are compared, but copies of one report count as several.',
      'Support comes from origins that do not depend on each other.',
      'It says which texts share an origin, and what rests on one source alone.',
    ],
  },
  {
    id: 'balance',
    name: 'Balance of positions',
    levels: [
      'One side is heard.',
      'Both sides are heard, each as if it had one voice.',
      'Both sides are heard, and a division inside one of them is named.',
      'Positions and divisions on both sides have the room that the evidence gives them.',
    ],
  },
  {
    id: 'uncertainty',
    name: 'Uncertainty and limits',
    levels: [
      'Everything sounds equally certain.',
      'Some words show doubt, without a reason.',
      'It says how sure it is, and why.',
      'It says how sure it is and why, what nobody could know yet, and whose voice is missing.',
    ],
  },
]

/** The sum of the levels given. A row that is not scored adds nothing. */
export function sumOf(scores: Scores): number {
  return rowIds.reduce((sum, id) => sum + (scores[id] ?? 0), 0)
}

/** The largest sum. */
export const topSum = topLevel * rowIds.length

export function isFullyScored(scores: Scores | undefined): scores is Record<RowId, Level> {
  return scores !== undefined && rowIds.every((id) => scores[id] !== undefined)
}
