import type { ReviewProps } from '../define'
import { MarkedPart, MarkedParts } from '../marked-part'
import { ReviewFrame } from '../review-frame'
import { explain, noteOn } from './explain'
import type { Authored, Response } from './schema'
import { inAttemptOrder } from './statement-order'
import { verdictLabels } from './verdicts'

/** The statements in the order in which they were answered. */
export function StatementGridReview({ question, response, seed }: ReviewProps<Authored, Response>) {
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      <MarkedParts>
        {inAttemptOrder(question, seed).map((statement) => {
          const given = response?.verdicts[statement.id]
          return (
            <MarkedPart
              key={statement.id}
              title={statement.text}
              note={noteOn(question, statement, response)}
              given={given && verdictLabels[given]}
              right={{ label: 'The paragraphs', answer: verdictLabels[statement.key], paras: statement.paras }}
            />
          )
        })}
      </MarkedParts>
    </ReviewFrame>
  )
}
