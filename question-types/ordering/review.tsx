import type { ReviewProps } from '../define'
import { NoteList, StandingMark } from '../note-list'
import type { StandingWords } from '../note-list'
import { ParagraphLink } from '../paragraph-links'
import { ReviewFrame } from '../review-frame'
import { explain, standingOfCard } from './explain'
import { cardsInPlace } from './kept-order'
import { groupsOf } from './position-groups'
import type { Authored, Response } from './schema'
import styles from './ordering.module.css'

const words: StandingWords = { right: 'In place', wrong: 'Has to move', missed: 'Had no position', info: '' }

export function OrderingReview({ question, response, idPrefix }: ReviewProps<Authored, Response>) {
  const explanation = explain(question, response)
  return (
    <ReviewFrame question={question} explanation={explanation}>
      <div className={styles.orders}>
        {response && <GivenOrder question={question} response={response} idPrefix={idPrefix} />}
        <section aria-labelledby={`${idPrefix}-key`}>
          <p id={`${idPrefix}-key`} className={styles.label}>The order in the articles</p>
          <ol className={styles.order}>
            {question.order.map((group) => (
              <li key={group.join()}>
                <Group ids={group} cards={question.cards} />
              </li>
            ))}
          </ol>
        </section>
      </div>
      <NoteList notes={explanation.notes} words={words} restLabel="About the cards in place" folded="right" />
    </ReviewFrame>
  )
}

function GivenOrder({ question, response, idPrefix }: { question: Authored; response: Response; idPrefix: string }) {
  const inPlace = cardsInPlace(question, response)
  const { groups, unplaced } = groupsOf(question.order.flat(), response.positions)
  return (
    <section aria-labelledby={`${idPrefix}-given`}>
      <p id={`${idPrefix}-given`} className={styles.label}>Your order</p>
      <ol className={styles.order}>
        {groups.map((group) => (
          <li key={group.join()}>
            {group.map((id) => {
              const standing = standingOfCard(id, response, inPlace)
              return (
                <p key={id}>
                  <bdi>{textOf(question.cards, id)}</bdi> <StandingMark standing={standing} words={words[standing]} />
                </p>
              )
            })}
            {group.length > 1 && <p className={styles.tie}>At the same time</p>}
          </li>
        ))}
      </ol>
      {unplaced.length > 0 && <p className={styles.tie}>{`Without a position: ${unplaced.map((id) => `“${textOf(question.cards, id)}”`).join(', ')}`}</p>}
    </section>
  )
}

function Group({ ids, cards }: { ids: readonly string[]; cards: Authored['cards'] }) {
  return (
    <>
      {ids.map((id) => (
        <p key={id}>
          <bdi>{textOf(cards, id)}</bdi>{' '}
          {cards.find((card) => card.id === id)?.paras.map((para, index) => (
            <span key={para}>
              {index > 0 && ', '}
              <ParagraphLink para={para} />
            </span>
          ))}
        </p>
      ))}
      {ids.length > 1 && <p className={styles.tie}>At the same time, or the articles do not say which came first</p>}
    </>
  )
}

function textOf(cards: Authored['cards'], id: string): string {
  return cards.find((card) => card.id === id)?.text ?? id
}
