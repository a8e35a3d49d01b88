export type Positions = Readonly<Record<string, number>>

/** The cards by position, earliest first, ties together; then those without a position. */
export function groupsOf(ids: readonly string[], positions: Positions): { groups: string[][]; unplaced: string[] } {
  const values = [...new Set(Object.values(positions))].sort((one, other) => one - other)
  return {
    groups: values.map((value) => ids.filter((id) => positions[id] === value)).filter((group) => group.length > 0),
    unplaced: ids.filter((id) => positions[id] === undefined),
  }
}
