import { stanceNames } from '@/domain/knowledge/kind-names'
import type { ReviewProps } from '../define'
import { MarkedGroup, MarkedPart, MarkedParts, Paragraphs } from '../marked-part'
import { ReviewFrame } from '../review-frame'
import { explain, reviewCells } from './explain'
import type { CellResult } from './grade'
import type { AnsweredCell, Authored, Response } from './schema'

export function MatrixReview({ question, response, idPrefix }: ReviewProps<Authored, Response>) {
  const reviews = reviewCells(question, response)
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      {question.actors.map((actor) => {
        const own = reviews.filter(({ cell }) => cell.actor === actor.id)
        if (own.length === 0) return null
        return (
          <MarkedGroup key={actor.id} id={`${idPrefix}-${actor.id}`} title={actor.label}>
            <MarkedParts>
              {own.map(({ cell, answered, result, note }) => (
                <MarkedPart
                  key={cell.issue}
                  title={question.issues.find(({ id }) => id === cell.issue)?.label}
                  note={note}
                  words={words[result]}
                  given={answered && <Given {...answered} />}
                  right={{ label: 'The articles', answer: stanceNames[cell.stance], paras: cell.paras }}
                />
              ))}
            </MarkedParts>
          </MarkedGroup>
        )
      })}
    </ReviewFrame>
  )
}

const words: Record<CellResult, string> = {
  right: 'Right',
  'wrong-paragraph': 'Right position, but the paragraph does not show it',
  'wrong-stance': 'Not right',
  empty: 'No position chosen',
}

function Given({ stance, para }: AnsweredCell) {
  return (
    <>
      {stance ? stanceNames[stance] : 'Nothing'}
      {para && <Paragraphs paras={[para]} />}
    </>
  )
}
