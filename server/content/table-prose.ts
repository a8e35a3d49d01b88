import type { Knowledge } from './load-knowledge'

type Said = { path: string; text: string }

/** What the tables of the knowledge base say in our own voice, by file. Printed words and restored words are left out. */
export function tableProse(knowledge: Knowledge): { file: string; path: string; text: string }[] {
  const said: Record<string, Said[]> = {
    events: knowledge.events.map(({ id, what, note }) => says(id, what, note)),
    places: knowledge.places.map(({ id, note, status }) => says(id, note, status)),
    numbers: knowledge.numbers.map(({ id, what, who, how }) => says(id, what, who, how)),
    provenance: [
      ...knowledge.provenance.sources.map(({ id, name, about }) => says(id, name, about)),
      ...knowledge.provenance.links.map(({ article, source, note }) => says(`${article} ${source}`, note)),
    ],
    framing: knowledge.framing.map(({ id, does, instead }) => says(id, does, instead)),
    naming: knowledge.naming.flatMap(({ id, about, our, teach, terms }) => [
      says(id, about, our, teach),
      ...terms.map(({ term, users }) => says(`${id}: ${term}`, users)),
    ]),
    repairs: knowledge.repairs.map(({ id, why }) => says(id, why)),
    corroboration: knowledge.corroboration.map(({ id, question, claim, verdict, teach, cells }) =>
      says(id, question, claim, verdict, teach, ...Object.values(cells).map((cell) => cell.says)),
    ),
    absences: knowledge.absences.map(({ id, what, looked, ask, reminder }) => says(id, what, looked, ask, reminder)),
    since: knowledge.since.map(({ id, what, source }) => says(id, what, source)),
    components: knowledge.components.map(({ id, name }) => says(id, name)),
    standards: knowledge.standards.map(({ code, about }) => says(code, about)),
  }
  return Object.entries(said).flatMap(([name, rows]) => rows.map(({ path, text }) => ({ file: `knowledge/${name}.yaml`, path, text })))
}

function says(path: string, ...texts: (string | undefined)[]): Said {
  return { path, text: texts.filter(Boolean).join('\n') }
}
