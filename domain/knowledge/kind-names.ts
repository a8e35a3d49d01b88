import type { Standing } from './claims'
import type { Event } from './events'
import type { Framing } from './framing'
import type { GlossaryTerm } from './glossary'
import type { Figure } from './numbers'
import type { Place } from './places'
import type { Stance } from './positions'
import type { Provenance, ProvenanceLink } from './provenance'

/** What the kinds of things in the knowledge base are called where they are listed. */
export const eventKindNames: Record<Event['kind'], string> = { decision: 'Decision', talk: 'Talk', fighting: 'Fighting', document: 'Paper', plan: 'Plan' }

export const termKindNames: Record<GlossaryTerm['kind'], { one: string; many: string }> = {
  person: { one: 'Person', many: 'People' },
  place: { one: 'Place', many: 'Places' },
  organisation: { one: 'Organisation or group', many: 'Organisations and groups' },
  term: { one: 'Word', many: 'Words' },
}

export const placeLayerNames: Record<Place['layer'], string> = { decided: 'Where it was talked about and decided', fought: 'Where it was fought', orientation: 'Names that help to find the way' }

export const framingKindNames: Record<Framing['kind'], string> = {
  loaded: 'Loaded word',
  hedge: 'Hedge',
  cut: 'Cut',
  swap: 'Swapped words',
  add: 'Added',
  'attribution-dropped': 'Attribution dropped',
}

export const certaintyNames: Record<ProvenanceLink['certainty'], string> = { certain: 'Certain', likely: 'Likely', possible: 'Possible' }

export const howKnownNames: Record<ProvenanceLink['how'], string> = { 'named-in-the-text': 'Named in the text', 'matching-words': 'Matching words', 'look-up': 'Looked up' }

export const sourceKindNames: Record<Provenance['sources'][number]['kind'], string> = {
  agency: 'News agency',
  document: 'Document',
  column: 'Opinion column',
  interview: 'Interview',
  remarks: 'Remarks',
  briefing: 'Briefing',
  officials: 'Officials who are not named',
  photograph: 'Photograph',
  'own-words': 'Own words',
}

export const stanceNames: Record<Stance, string> = { supports: 'Supports', opposes: 'Opposes', conditional: 'On a condition', divided: 'Divided', 'not-stated': 'Not stated here' }

export const standingNames: Record<Standing, string> = { agrees: 'Agrees', conflicts: 'Conflicts', silent: 'Silent', 'same-origin': 'Same origin' }

/** What each word means, for the student. "Listed before it" makes the first carrier of a report the witness, and only the first. */
export const standingMeanings: Record<Standing, string> = {
  agrees: 'The article says so too.',
  conflicts: 'The article says something that does not fit the claim.',
  silent: 'The article says nothing about it. That is no denial.',
  'same-origin': 'The article repeats the report of an article listed before it, so it adds no witness.',
}

export const checkableNames: Record<Figure['checkable'], string> = { yes: 'Yes', partly: 'In part', no: 'No' }
