import { z } from 'zod'
import { absence } from '@/domain/knowledge/absences'
import { actor } from '@/domain/knowledge/actors'
import { claim } from '@/domain/knowledge/claims'
import { corroborationRow } from '@/domain/knowledge/corroboration'
import { event } from '@/domain/knowledge/events'
import { framing } from '@/domain/knowledge/framing'
import { glossaryTerm } from '@/domain/knowledge/glossary'
import { issue } from '@/domain/knowledge/issues'
import { blueprintRow, knowledgeComponent, languageRules, misconception, skill, standardCode } from '@/domain/knowledge/lists'
import { namingGroup } from '@/domain/knowledge/naming'
import { figure } from '@/domain/knowledge/numbers'
import { place } from '@/domain/knowledge/places'
import { position } from '@/domain/knowledge/positions'
import { provenance } from '@/domain/knowledge/provenance'
import { repair } from '@/domain/knowledge/repairs'
import { sinceEntry } from '@/domain/knowledge/since'
import { listFolder, readYaml, type Reading } from './read-content-file'

/**
 * What the course knows beside its lessons and articles. Each name is that of a YAML file in knowledge/,
 * or of a folder there whose files hold one list between them.
 */
export const knowledgeFiles = {
  misconceptions: z.array(misconception),
  skills: z.array(skill),
  components: z.array(knowledgeComponent),
  standards: z.array(standardCode),
  actors: z.array(actor),
  issues: z.array(issue),
  claims: z.array(claim),
  positions: z.array(position),
  events: z.array(event),
  places: z.array(place),
  numbers: z.array(figure),
  provenance,
  framing: z.array(framing),
  naming: z.array(namingGroup),
  repairs: z.array(repair),
  corroboration: z.array(corroborationRow),
  absences: z.array(absence),
  since: z.array(sinceEntry),
  glossary: z.array(glossaryTerm),
  blueprint: z.array(blueprintRow),
  language: languageRules,
}
export type Knowledge = { [Name in keyof typeof knowledgeFiles]: z.output<(typeof knowledgeFiles)[Name]> }

/** All of it, or null after noting what is missing or wrong. */
export function loadKnowledge(reading: Reading): Knowledge | null {
  const read = Object.entries(knowledgeFiles).map(([name, schema]) => [name, readFileOrFolder(reading, `knowledge/${name}`, schema)] as const)
  if (read.some(([, value]) => value === null)) return null
  // Each name carries what its own schema made of its file.
  return Object.fromEntries(read) as Knowledge
}

function readFileOrFolder(reading: Reading, path: string, schema: z.ZodType): unknown {
  const parts = listFolder(reading, path)
  if (parts.length === 0) return readYaml(reading, `${path}.yaml`, schema)
  const lists = parts.map((part) => readYaml(reading, `${path}/${part}`, schema))
  return lists.includes(null) ? null : lists.flat()
}
