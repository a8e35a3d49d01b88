import type { ReviewProps } from '../define'
import { textOf } from '../keyed-options'
import { MarkedPart, MarkedParts } from '../marked-part'
import { NoteList } from '../note-list'
import type { StandingWords } from '../note-list'
import { ReviewFrame } from '../review-frame'
import { explain, reviewPrompts, spareNotes } from './explain'
import type { PromptReview } from './explain'
import type { Authored, Option, Response } from './schema'

const spareWords: StandingWords = { right: '', wrong: 'You used it, and it belongs to none', missed: '', info: 'Belongs to none' }

export function MatchingReview({ question, response }: ReviewProps<Authored, Response>) {
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      <MarkedParts>
        {reviewPrompts(question, response).map((review) => (
          <MarkedPart
            key={review.prompt.id}
            title={review.prompt.text}
            note={review.note}
            given={givenIn(review, question.options)}
            right={{ label: 'The articles', answer: textOf(question.options, review.prompt.match), paras: review.prompt.paras }}
          />
        ))}
      </MarkedParts>
      <NoteList notes={spareNotes(question, response)} words={spareWords} restLabel="About what was left over" />
    </ReviewFrame>
  )
}

function givenIn({ chosen, isRepeated }: PromptReview, options: readonly Option[]): string | undefined {
  if (chosen === undefined) return undefined
  return isRepeated ? `${textOf(options, chosen)} (used more than once)` : textOf(options, chosen)
}
