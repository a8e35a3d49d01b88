import { compareParagraphIds, paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note, Standing } from '../define'
import { inReadingOrder } from '../keyed-options'
import { resultOf } from './grade'
import type { TextResult } from './grade'
import { noSource } from './no-source'
import type { Authored, LeaningText, Response, Source } from './schema'

export type TextReview = {
  text: LeaningText
  chosen: string[]
  result: TextResult
  note: Note
  /** On what was ticked, on what was missed, and on mistakes that an author wrote about. */
  linkNotes: Note[]
}

const nothing: Response = { links: {} }

/** Texts as the course has them: that order says nothing about the key. */
export function inTextOrder(texts: readonly LeaningText[]): LeaningText[] {
  return [...texts].sort((one, other) => compareParagraphIds(one.id, other.id))
}

export function reviewTexts(question: Authored, response: Response | null): TextReview[] {
  const { links } = response ?? nothing
  return inTextOrder(question.texts).map((text) => {
    const chosen = links[text.id] ?? []
    const result = resultOf(question, text, chosen)
    return { text, chosen, result, note: noteOn(question, text, result), linkNotes: linkNotesOn(question, text, chosen) }
  })
}

export function explain(question: Authored, response: Response | null): Explanation {
  const reviews = reviewTexts(question, response)
  return {
    verdict: response ? verdictOn(reviews) : 'Not answered. What each text leans on is shown below.',
    notes: inReadingOrder(reviews.flatMap(({ note, linkNotes }) => [note, ...linkNotes])),
    steps: reviews.flatMap((review) => stepsOf(question, review)),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

/** What a link between a text and a source turned out to be; null when it is neither there nor drawn. */
export function standingOfLink(text: LeaningText, chosen: readonly string[], source: string): 'right' | 'wrong' | 'missed' | null {
  const isThere = text.leansOn.some((link) => link.source === source)
  if (chosen.includes(source)) return isThere ? 'right' : 'wrong'
  return isThere ? 'missed' : null
}

function noteOn(question: Authored, text: LeaningText, { fraction, ticked }: TextResult): Note {
  const sources = question.sources.filter(({ id }) => text.leansOn.some((link) => link.source === id))
  const paras = [...text.leansOn.flatMap((link) => link.paras), ...paragraphIdsIn(text.feedback)]
  return {
    about: `${text.id}: ${sources.length > 0 ? sources.map(({ label }) => label).join(', ') : question.none}`,
    text: text.feedback,
    standing: standingOfText({ fraction, ticked }),
    paras: [...new Set(paras)],
  }
}

function standingOfText({ fraction, ticked }: Pick<TextResult, 'fraction' | 'ticked'>): Standing {
  if (ticked === 'nothing') return 'missed'
  return fraction === 1 ? 'right' : 'wrong'
}

function linkNotesOn(question: Authored, text: LeaningText, chosen: readonly string[]): Note[] {
  const notes = question.sources.flatMap((source) => linkNote(text, source, standingOfLink(text, chosen, source.id)))
  const isNoneWrong = chosen.includes(noSource) && text.leansOn.length > 0 && question.none !== undefined
  const onNone: Note[] = isNoneWrong ? [{ about: `${text.id} ← ${question.none}`, text: `${text.id} leans on something in the list, as its other notes show.`, standing: 'wrong', paras: [] }] : []
  return inReadingOrder([...notes, ...onNone])
}

function linkNote(text: LeaningText, { id, label }: Source, standing: ReturnType<typeof standingOfLink>): Note[] {
  const about = `${text.id} ← ${label}`
  const link = text.leansOn.find(({ source }) => source === id)
  if (link && standing) return [{ about, text: link.feedback, standing, paras: [...new Set([...link.paras, ...paragraphIdsIn(link.feedback)])] }]
  const mistake = text.mistakes.find(({ source }) => source === id)
  if (mistake) return [{ about, text: mistake.feedback, standing: standing ?? 'info', paras: paragraphIdsIn(mistake.feedback), whyTempting: mistake.rationale }]
  return standing ? [{ about, text: `We found nothing in ${text.id} that leads to it.`, standing, paras: [] }] : []
}

function verdictOn(reviews: readonly TextReview[]): string {
  const total = (part: 'keyed' | 'hits' | 'falseAlarms') => reviews.reduce((sum, { result }) => sum + result[part], 0)
  const right = reviews.filter(({ result }) => result.fraction === 1).length
  if (right === reviews.length) return `Right: all ${right} texts, and no link too many.`
  const wrong = total('falseAlarms')
  const start = `Right for ${right} of ${reviews.length} texts. You found ${total('hits')} of ${total('keyed')} links`
  return wrong === 0 ? `${start}.` : `${start}, and drew ${wrong} that ${wrong === 1 ? 'is' : 'are'} not there.`
}

function stepsOf(question: Authored, { text, result }: TextReview): GradeStep[] {
  const { keyed, hits, unkeyed, falseAlarms, ticked, fraction } = result
  const share = question.weight / question.texts.length
  const step = (label: string, earned: number, available = 0): GradeStep => ({ label: `${text.id}: ${label}`, earned: earned * share, available: available * share, paras: [] })
  if (ticked === 'nothing') return [step('nothing ticked', 0, 1)]
  if (ticked === 'both') return [step(`“${question.none}” and a source contradict each other`, 0, 1)]
  if (keyed === 0) return [step(`“${question.none}” is ${fraction === 1 ? 'right' : 'right, and was not ticked'}`, fraction, 1)]
  const won = hits / keyed
  const lost = falseAlarms / unkeyed
  const raised = fraction - (won - lost)
  return [
    step(`${hits} of ${keyed} ${keyed === 1 ? 'source' : 'sources'} found`, won, 1),
    ...(falseAlarms > 0 ? [step(`${falseAlarms} of ${unkeyed} other ${unkeyed === 1 ? 'source' : 'sources'} ticked`, -lost)] : []),
    ...(raised > 1e-9 ? [step('marks never go below zero', raised)] : []),
  ]
}
