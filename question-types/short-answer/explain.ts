import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, Note } from '../define'
import { grade } from './grade'
import type { Authored, Response } from './schema'

export function explain(question: Authored, response: Response | null): Explanation {
  const fraction = response ? grade(question, response).fraction : 0
  return {
    verdict: verdictOn(response),
    notes: question.rubric.map((line) => noteOn(line, response)),
    steps: [{ label: stepLabel(response), earned: fraction * question.weight, available: question.weight, paras: [] }],
    paras: decidingParagraphs(question),
    move: question.move,
    ...(response && response.selfScore === undefined ? { awaitsScore: true } : {}),
  }
}

function verdictOn(response: Response | null): string {
  if (!response) return 'Not answered.'
  if (response.selfScore === undefined) return 'Written. Compare it with the examples and give it a score.'
  return `You scored it ${response.selfScore} of 2.`
}

function stepLabel(response: Response | null): string {
  return response?.selfScore === undefined ? 'Not scored yet' : `Your own score: ${response.selfScore} of 2`
}

function noteOn({ level, says }: Authored['rubric'][number], response: Response | null): Note {
  const isChosen = response?.selfScore === level
  return { about: `${level} of 2`, text: says, standing: isChosen && level === 2 ? 'right' : 'info', paras: paragraphIdsIn(says) }
}
