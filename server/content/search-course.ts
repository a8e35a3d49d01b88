import { actorHref, claimHref, termHref } from '@/domain/knowledge/links'
import { curlyQuotes, quoted } from '@/domain/lessons/curly-quotes'
import { paragraphHref } from '@/domain/lessons/paragraph-id'
import { foldEntries, searchEntries, searchKinds, type FoldedEntry, type SearchEntry, type SearchKind, type SearchResult } from '@/domain/search/search'
import { readCourse } from './course'
import type { Course } from './load-course'
import { plainProse } from './markdown'

export type FoundOfKind = { kind: SearchKind; results: SearchResult[] }

// Folded once for as long as the process holds the course.
const folded = new WeakMap<Course, FoldedEntry[]>()

/** What is found in the course, by kind and within a kind the best first. Kinds without a result are left out. */
export function searchCourse(query: string): FoundOfKind[] {
  const results = searchEntries(entriesOf(readCourse()), query)
  return searchKinds.map((kind) => ({ kind, results: results.filter(({ entry }) => entry.kind === kind) })).filter(({ results }) => results.length > 0)
}

function entriesOf(course: Course): FoldedEntry[] {
  const known = folded.get(course)
  if (known) return known
  const entries = foldEntries([...actorEntries(course), ...termEntries(course), ...claimEntries(course), ...paragraphEntries(course), ...lessonEntries(course)])
  folded.set(course, entries)
  return entries
}

function actorEntries({ knowledge }: Course): SearchEntry[] {
  return knowledge.actors.map(({ id, name, aliases, role, describedAs, paras }) => ({
    kind: 'actor',
    href: actorHref(id),
    title: name,
    names: [name, ...aliases],
    texts: [curlyQuotes(role), ...aliases.map((alias) => `Also called ${alias}`), ...describedAs.map(({ quote }) => quoted(quote))],
    paras,
  }))
}

function termEntries({ knowledge }: Course): SearchEntry[] {
  return knowledge.glossary.map(({ term, forms, meaning, paras }) => ({ kind: 'term', href: termHref(term), title: term, names: [term, ...forms], texts: [curlyQuotes(meaning)], paras }))
}

function claimEntries({ knowledge }: Course): SearchEntry[] {
  const nameOf = (id: string) => knowledge.actors.find((actor) => actor.id === id)?.name ?? id
  return knowledge.claims.map(({ id, says, mentions, note }) => ({
    kind: 'claim',
    href: claimHref(id),
    title: curlyQuotes(says),
    names: [says],
    texts: [...mentions.map(({ who, quote }) => [nameOf(who), ...(quote ? [quoted(quote)] : [])].join(': ')), ...(note ? [curlyQuotes(note)] : [])],
    paras: [...new Set(mentions.map(({ para }) => para))],
  }))
}

function paragraphEntries({ articles }: Course): SearchEntry[] {
  return articles.flatMap(({ paragraphs }) => paragraphs).map(({ id, summary, printed, voices }) => ({
    kind: 'paragraph',
    href: paragraphHref(id),
    title: id,
    names: [id],
    texts: [curlyQuotes(summary), ...printed.map(({ words }) => quoted(words)), ...voices.map(({ who }) => `Voice: ${who}`)],
    paras: [],
  }))
}

/** Lessons by what students read of them. What only teachers see, and the questions, are not searched. */
function lessonEntries({ lessons }: Course): SearchEntry[] {
  return lessons.map(({ slug, id, title, question, objectives, prose, read }) => ({
    kind: 'lesson',
    href: `/lessons/${slug}`,
    title: curlyQuotes(title),
    names: [title, question, id],
    texts: [question, ...objectives.map(({ text }) => text), ...plainProse(prose['lesson.md'] ?? '')].map(curlyQuotes),
    paras: read,
  }))
}
