import { standingNames } from '@/domain/knowledge/kind-names'
import type { ReviewProps } from '../define'
import { MarkedGroup, MarkedPart, MarkedParts } from '../marked-part'
import { ReviewFrame } from '../review-frame'
import { cellsInOrder, explain, noteOn } from './explain'
import { cellId } from './schema'
import type { Authored, Response } from './schema'

export function CorroborationGridReview({ question, response, idPrefix }: ReviewProps<Authored, Response>) {
  const cells = cellsInOrder(question)
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      {question.claims.map((claim) => (
        <MarkedGroup key={claim.id} id={`${idPrefix}-${claim.id}`} title={claim.text}>
          <MarkedParts>
            {cells
              .filter((cell) => cell.claim === claim.id)
              .map((cell) => {
                const given = response?.cells[cellId(cell)]
                return (
                  <MarkedPart
                    key={cell.article}
                    title={cell.article}
                    note={noteOn(question, cell, response)}
                    given={given && standingNames[given]}
                    right={{ label: 'The article', answer: standingNames[cell.value], paras: cell.paras }}
                  />
                )
              })}
          </MarkedParts>
        </MarkedGroup>
      ))}
    </ReviewFrame>
  )
}
