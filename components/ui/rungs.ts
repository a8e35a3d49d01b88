/** The ladder of attribution, from the top: how well a reader can check who said it. */
export const rungs = [
  { rung: 6, name: 'Document or recording', about: 'The words of a document or a recording are quoted.' },
  { rung: 5, name: 'Named, on the record', about: 'A named person said it in public, or to this outlet.' },
  { rung: 4, name: 'Named, through another outlet', about: 'A named person said it to somebody else, who is credited.' },
  { rung: 3, name: 'Not named, with a reason', about: 'We learn what sort of person it is, and why the name is held back.' },
  { rung: 2, name: 'Not named, no reason given', about: '“Officials”, or a person who is described, with no word on why the name is held back.' },
  { rung: 1, name: 'No attribution', about: 'The text says it itself, or the speaker was lost.' },
] as const

/** Such as "4: Named, through another outlet". */
export function rungName(rung: number): string {
  return `${rung}: ${rungs.find((each) => each.rung === rung)?.name ?? ''}`
}
