import type { ReviewProps } from '../define'
import { GivenAndRight, MarkedBox, Why } from '../marked-part'
import { StandingMark } from '../note-list'
import { ReviewFrame } from '../review-frame'
import { explain, reviewRows } from './explain'
import type { RowReview } from './explain'
import type { Result } from './grade'
import type { Authored, Response } from './schema'
import { letteredSegments, numberedSegments } from './segments'
import { Versions } from './versions'
import styles from './compare.module.css'

export function CompareReview({ question, response, idPrefix }: ReviewProps<Authored, Response>) {
  const { left, right } = question
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      <Versions
        left={{ label: left.label, para: left.para, segments: numberedSegments(left.fragments) }}
        right={{ label: right.label, para: right.para, segments: letteredSegments(right.fragments) }}
        idPrefix={idPrefix}
      />
      <ul className={styles.rows}>
        {reviewRows(question, response).map((row) => (
          <MarkedRow key={row.id} row={row} />
        ))}
      </ul>
    </ReviewFrame>
  )
}

function MarkedRow({ row }: { row: RowReview }) {
  const { about, given, key, standing, note } = row
  return (
    <MarkedBox title={<span className={styles.words}>{about}</span>} standing={standing} bar="side">
      <StandingMark standing={standing} words={wordsFor(row)} />
      <GivenAndRight given={given} label="The two versions" right={key} />
      {note && <Why note={note} />}
    </MarkedBox>
  )
}

const wholeWords: Record<Result, string> = { right: 'Right', wrong: 'Not right', empty: 'Not answered' }
const matchWords: Record<Result, string> = { right: 'The match is right', wrong: 'The match is not right', empty: 'No match chosen' }
const changeWords: Record<Result, string> = { right: 'the change is right', wrong: 'the change is not right', empty: 'no change chosen' }

/** What became of the match and, where there is one, of the change. */
function wordsFor({ match, change }: RowReview): string {
  if (change === undefined || match === change) return wholeWords[match]
  return `${matchWords[match]}, ${changeWords[change]}`
}
