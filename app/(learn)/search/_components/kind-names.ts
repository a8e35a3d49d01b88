import type { SearchKind } from '@/domain/search/search'

/** What a kind of result is called above its list, and in "All 23 claims". */
export const kindNames: Record<SearchKind, { title: string; many: string }> = {
  actor: { title: 'Actors', many: 'actors' },
  term: { title: 'Glossary', many: 'terms' },
  claim: { title: 'Claims', many: 'claims' },
  paragraph: { title: 'Paragraphs', many: 'paragraphs' },
  lesson: { title: 'Lessons', many: 'lessons' },
}
