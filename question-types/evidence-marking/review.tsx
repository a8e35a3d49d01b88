import type { ReviewProps } from '../define'
import { NoteList } from '../note-list'
import { ParagraphLink } from '../paragraph-links'
import { ReviewFrame } from '../review-frame'
import { showings } from './bearings'
import type { Showing } from './bearings'
import { Claim } from './claim'
import { answerNotes, explain, pieceNotes } from './explain'
import { inTextOrder } from './piece-name'
import type { Authored, Piece, Response } from './schema'
import styles from './evidence-marking.module.css'

export function EvidenceMarkingReview({ question, response }: ReviewProps<Authored, Response>) {
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      <Claim claim={question.claim} />
      <NoteList
        notes={answerNotes(question, response?.answer)}
        words={{ right: 'Your answer, and right', wrong: 'Your answer', missed: 'The right answer', info: 'Not chosen' }}
        restLabel="About the other answers"
      />
      <p className={styles.label}>The pieces</p>
      <NoteList
        notes={pieceNotes(question, response?.pieces ?? [])}
        words={{ right: 'You marked it, and it is evidence', wrong: 'You marked it, and it is not evidence here', missed: 'Evidence, and you left it out', info: 'Not evidence, and you left it out' }}
        restLabel="About the pieces you rightly left out"
      />
      <Balance pieces={question.pieces} />
    </ReviewFrame>
  )
}

const headings: Record<Showing, string> = {
  supports: 'Support the claim',
  contradicts: 'Contradict the claim',
  nothing: 'Do neither',
}

/** What each piece does when it is taken alone. */
function Balance({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <dl className={styles.balance}>
      {showings.map((showing) => (
        <div key={showing} className={styles.pan}>
          <dt className={styles.label}>{headings[showing]}</dt>
          <dd><Paragraphs paras={inTextOrder(pieces).filter(({ shows }) => shows === showing).map(({ para }) => para)} /></dd>
        </div>
      ))}
    </dl>
  )
}

function Paragraphs({ paras }: { paras: readonly string[] }) {
  if (paras.length === 0) return 'No piece'
  return [...new Set(paras)].map((para, index) => (
    <span key={para}>
      {index > 0 && ', '}
      <ParagraphLink para={para} />
    </span>
  ))
}
