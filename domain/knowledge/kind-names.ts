import type { Event } from './events'
import type { Framing } from './framing'
import type { GlossaryTerm } from './glossary'
import type { Figure } from './numbers'
import type { Place } from './places'
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

export const checkableNames: Record<Figure['checkable'], string> = { yes: 'Yes', partly: 'In part', no: 'No' }
