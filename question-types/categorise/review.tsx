import type { ReviewProps } from '../define'
import { MarkedGroup, MarkedPart, MarkedParts } from '../marked-part'
import { ReviewFrame } from '../review-frame'
import { cardsInOrder, categoriesInOrder } from './attempt-order'
import { explain, labelOf, noteOn } from './explain'
import type { Authored, Category, Response } from './schema'
import styles from './categorise.module.css'

/** The cards under the categories where they belong, each with the category that it was put in. */
export function CategoriseReview(props: ReviewProps<Authored, Response>) {
  const { question, response, seed, idPrefix } = props
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      {categoriesInOrder(question, seed).map((category) => (
        <MarkedGroup key={category.id} id={`${idPrefix}-${category.id}`} title={category.label} about={category.description}>
          <Cards category={category} {...props} />
        </MarkedGroup>
      ))}
    </ReviewFrame>
  )
}

function Cards({ category, question, response, seed }: ReviewProps<Authored, Response> & { category: Category }) {
  const cards = cardsInOrder(question, seed).filter((card) => card.category === category.id)
  if (cards.length === 0) return <p className={styles.none}>No card belongs here.</p>
  return (
    <MarkedParts>
      {cards.map((card) => {
        const given = response?.placed[card.id]
        return (
          <MarkedPart
            key={card.id}
            title={card.text}
            note={noteOn(question, card, response)}
            given={given && labelOf(question, given)}
            right={{ label: 'It belongs to', answer: category.label, paras: card.paras }}
          />
        )
      })}
    </MarkedParts>
  )
}
