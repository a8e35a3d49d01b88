import { Icon } from '@/components/ui/icon'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { ReviewProps } from '../define'
import { keyOf, textOf } from '../keyed-options'
import { MarkedGroup } from '../marked-part'
import { NoteList } from '../note-list'
import { ParagraphLinks } from '../paragraph-links'
import { ReviewFrame } from '../review-frame'
import { explain, reviewGaps } from './explain'
import type { GapReview } from './explain'
import type { Authored, Response } from './schema'
import { piecesOf } from './text-pieces'
import styles from './in-text-menus.module.css'

export function InTextMenusReview({ question, response, idPrefix }: ReviewProps<Authored, Response>) {
  const reviews = reviewGaps(question, response)
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      <div className={styles.text}>
        {piecesOf(question.text).map((pieces, index) => (
          <p key={index} dir="auto">
            {pieces.map((piece, place) => {
              if ('words' in piece) return piece.words
              const review = reviews.find(({ gap }) => gap.id === piece.gap)
              return review && <FilledGap key={place} review={review} />
            })}
          </p>
        ))}
      </div>
      {reviews.map(({ gap, number, notes }) => (
        <MarkedGroup key={gap.id} id={`${idPrefix}-${gap.id}`} title={`${number} ${gap.label}`}>
          <NoteList notes={notes} words={{ right: 'Your words, and right', wrong: 'Your words', missed: 'The right words', info: 'Not chosen' }} restLabel="About the other words" />
          <ParagraphLinks label="What decides it:" paras={gap.paras} />
        </MarkedGroup>
      ))}
    </ReviewFrame>
  )
}

/** The chosen words, struck out where they are not right, and then the right ones. */
function FilledGap({ review: { gap, number, chosen, isRight } }: { review: GapReview }) {
  const key = <strong>{textOf(gap.options, keyOf(gap.options))}</strong>
  return (
    <span className={styles.filled} data-right={isRight}>
      <span className={styles.number}>{number}</span> <Icon name={isRight ? 'check' : 'cross'} />{' '}
      {!isRight && <Struck words={chosen === undefined ? undefined : textOf(gap.options, chosen)} />}
      <VisuallyHidden>{isRight ? 'You were right: ' : 'The right words: '}</VisuallyHidden>
      {key}
    </span>
  )
}

function Struck({ words }: { words: string | undefined }) {
  if (words === undefined) return <VisuallyHidden>Left empty. </VisuallyHidden>
  return (
    <>
      <VisuallyHidden>You chose: </VisuallyHidden>
      <del>{words}</del>{' '}
    </>
  )
}
