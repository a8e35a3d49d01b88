import { foldText } from '@/domain/search/fold-text'
import type { Actor } from './actors'
import type { GlossaryTerm } from './glossary'

export type LetterGroup = { letter: string; terms: GlossaryTerm[] }

const collator = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true })

/** The terms by their first letter, as a dictionary has them: "The Washington Post" under W, "to ground" under G. */
export function glossaryByLetter(terms: readonly GlossaryTerm[]): LetterGroup[] {
  const sorted = terms.map((term) => ({ term, name: dictionaryName(term.term) })).sort((a, b) => collator.compare(a.name, b.name))
  const groups: LetterGroup[] = []
  for (const { term, name } of sorted) {
    const letter = foldText(name).charAt(0).toUpperCase()
    const last = groups.at(-1)
    if (last?.letter === letter) last.terms.push(term)
    else groups.push({ letter, terms: [term] })
  }
  return groups
}

/** The actors that go by a term: under their name or one of their other names. */
export function actorsNamed({ term, forms }: GlossaryTerm, actors: readonly Actor[]): Actor[] {
  const exact = actors.filter(({ name }) => name === term)
  if (exact.length > 0) return exact
  return actors.filter(({ name, aliases }) => forms.includes(name) || aliases.includes(term))
}

/** The term under which something of this name is explained. */
export function termNamed(name: string, terms: readonly GlossaryTerm[]): GlossaryTerm | undefined {
  return terms.find(({ term }) => term === name) ?? terms.find(({ forms }) => forms.includes(name))
}

function dictionaryName(term: string): string {
  return term.replace(/^(the|to) (?=.)/i, '')
}
