import { compareParagraphIds } from '@/domain/lessons/paragraph-id'
import type { PaperPart } from '../define'
import { confidenceLabels, confidences } from './confidences'
import { rubricRows, topLevel } from './rubric-rows'
import type { Authored, Claim } from './schema'

export function paper(question: Authored, { claims, model }: { claims: readonly Claim[]; model: string }): PaperPart[] {
  const { minWords, maxWords, requiredClaims, maxClaims } = question
  return [
    { kind: 'list', label: 'What your memo is scored on, from 0 to 3', items: rubricRows.map(({ name, levels }) => `${name}. For 3: ${levels[topLevel]}`) },
    { kind: 'lines', label: `Your memo, ${minWords} to ${maxWords} words`, lines: Math.ceil(maxWords / 8), answer: model },
    { kind: 'list', label: 'Paragraphs', items: [...question.paras].sort(compareParagraphIds) },
    { kind: 'list', label: 'How sure', items: confidences.map((each) => confidenceLabels[each]) },
    {
      kind: 'table',
      label: `Tick ${requiredClaims} to ${maxClaims} claims. For each, give the paragraph that shows it and say how sure it is.`,
      head: ['Claim', 'Tick', 'Paragraph', 'How sure'],
      rows: claims.map(({ text, paras, confidence }) => ({
        head: text,
        cells: [{ answer: paras.length > 0 ? 'yes' : 'no paragraph shows it' }, { answer: paras.join(' or ') || '–' }, { answer: confidence ?? '–' }],
      })),
    },
  ]
}
