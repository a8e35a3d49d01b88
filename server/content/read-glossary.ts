import type { Actor } from '@/domain/knowledge/actors'
import { termReader } from '@/domain/knowledge/find-terms'
import type { GlossaryTerm } from '@/domain/knowledge/glossary'
import { actorsNamed, glossaryByLetter } from '@/domain/knowledge/glossary-index'
import type { Place } from '@/domain/knowledge/places'
import { readCourse } from './course'
import type { Course } from './load-course'
import type { Lesson } from './load-lesson'
import { plainProse } from './markdown'

/** A term with everything that the course links it to. */
export type TermEntry = { term: GlossaryTerm; actors: Actor[]; place: Place | undefined; lessons: Pick<Lesson, 'id' | 'slug' | 'title'>[] }
export type Glossary = { letters: { letter: string; entries: TermEntry[] }[]; count: number; all: number }

// Read once for as long as the process holds the course.
const lessonsByTerm = new WeakMap<Course, Map<GlossaryTerm, Lesson[]>>()

/** The terms of one kind, or all, by letter. */
export function readGlossary(kind?: GlossaryTerm['kind']): Glossary {
  const course = readCourse()
  const { glossary, actors, places } = course.knowledge
  const asked = glossary.filter((term) => !kind || term.kind === kind)
  const letters = glossaryByLetter(asked).map(({ letter, terms }) => ({
    letter,
    entries: terms.map((term) => ({
      term,
      actors: actorsNamed(term, actors),
      place: places.find(({ name }) => name.replace(/^the /, '') === term.term),
      lessons: lessonsWith(course).get(term) ?? [],
    })),
  }))
  return { letters, count: asked.length, all: glossary.length }
}

/** The lessons in whose own prose a term stands. */
function lessonsWith(course: Course): Map<GlossaryTerm, Lesson[]> {
  const known = lessonsByTerm.get(course)
  if (known) return known
  const found = new Map<GlossaryTerm, Lesson[]>()
  for (const lesson of course.lessons) {
    const read = termReader(course.knowledge.glossary)
    for (const { term } of plainProse(lesson.prose['lesson.md'] ?? '').flatMap(read)) found.set(term, [...(found.get(term) ?? []), lesson])
  }
  lessonsByTerm.set(course, found)
  return found
}
