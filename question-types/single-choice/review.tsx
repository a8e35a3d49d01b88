import type { ReviewProps } from '../define'
import { NoteList } from '../note-list'
import { ReviewFrame } from '../review-frame'
import { explain } from './explain'
import type { Authored, Response } from './schema'

export function SingleChoiceReview({ question, response }: ReviewProps<Authored, Response>) {
  const explanation = explain(question, response)
  return (
    <ReviewFrame question={question} explanation={explanation}>
      <NoteList
        notes={explanation.notes}
        words={{ right: 'Your choice, and right', wrong: 'Your choice', missed: 'The right option', info: 'Not chosen' }}
        restLabel="About the other options"
      />
    </ReviewFrame>
  )
}
