/** The rungs of the ladder by name, from the top. The pictures, with the same names, are in components/ui/rung. */
export const rungNames = [
  { rung: 6, name: 'Document or recording' },
  { rung: 5, name: 'Named, on the record' },
  { rung: 4, name: 'Named, through another outlet' },
  { rung: 3, name: 'Not named, but described' },
  { rung: 2, name: 'Not named, no reason given' },
  { rung: 1, name: 'No attribution' },
] as const

/** Such as "4: Named, through another outlet". */
export function rungName(rung: number): string {
  return `${rung}: ${rungNames.find((each) => each.rung === rung)?.name ?? ''}`
}
