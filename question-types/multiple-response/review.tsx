import type { ReviewProps } from '../define'
import { NoteList } from '../note-list'
import { ReviewFrame } from '../review-frame'
import { explain } from './explain'
import type { Authored, Response } from './schema'

export function MultipleResponseReview({ question, response }: ReviewProps<Authored, Response>) {
  const explanation = explain(question, response)
  return (
    <ReviewFrame question={question} explanation={explanation}>
      <NoteList
        notes={explanation.notes}
        words={{ right: 'You ticked it, and it is right', wrong: 'You ticked it, and it is not right', missed: 'Right, and you left it blank', info: 'Not right, and you left it blank' }}
        restLabel="About the options you rightly left blank"
      />
    </ReviewFrame>
  )
}
