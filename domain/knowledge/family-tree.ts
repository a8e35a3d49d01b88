import type { Provenance, ProvenanceLink } from './provenance'

type Source = Provenance['sources'][number]
/** One line of the tree: the surest of the links between an article and a source. */
export type TreeLine = Pick<ProvenanceLink, 'article' | 'source' | 'certainty' | 'how'>
export type FamilyTree = {
  /** Sources that share articles stand near each other; the outlets' own words come last. */
  sources: Source[]
  articles: string[]
  lines: TreeLine[]
}

const fromSurest: ProvenanceLink['certainty'][] = ['certain', 'likely', 'possible']
/** Of two links as sure as each other, the one that a reader can see in the text. */
const fromPlainest: ProvenanceLink['how'][] = ['named-in-the-text', 'matching-words', 'look-up']

export function familyTree({ sources, links }: Provenance, articles: readonly string[]): FamilyTree {
  const placeOf = ({ id }: Source) => {
    const places = articlesOf(id, links).map((article) => articles.indexOf(article))
    return places.reduce((sum, place) => sum + place, 0) / (places.length || 1)
  }
  const used = sources.filter(({ id }) => links.some(({ source }) => source === id))
  const ordered = [...used].sort((a, b) => Number(a.kind === 'own-words') - Number(b.kind === 'own-words') || placeOf(a) - placeOf(b))
  return {
    sources: ordered,
    articles: [...articles],
    lines: ordered.flatMap(({ id }) => articlesOf(id, links).map((article) => surest(links.filter((link) => link.source === id && link.article === article)))),
  }
}

/** The sources that lie below two articles or more: what these agree on has one root. */
export function sharedSources({ sources, links }: Provenance): { source: Source; articles: string[] }[] {
  return sources
    .filter(({ kind }) => kind !== 'own-words')
    .map((source) => ({ source, articles: articlesOf(source.id, links) }))
    .filter(({ articles }) => articles.length > 1)
}

function articlesOf(source: string, links: readonly ProvenanceLink[]): string[] {
  return [...new Set(links.filter((link) => link.source === source).map(({ article }) => article))].sort()
}

function surest(links: readonly ProvenanceLink[]): TreeLine {
  const [first] = [...links].sort((a, b) => fromSurest.indexOf(a.certainty) - fromSurest.indexOf(b.certainty) || fromPlainest.indexOf(a.how) - fromPlainest.indexOf(b.how))
  const { article, source, certainty, how } = first!
  return { article, source, certainty, how }
}
