import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import { Menu } from '../menu'
import { ParagraphLinks } from '../paragraph-links'
import type { Presented, Response } from './schema'
import styles from './categorise.module.css'

// A menu for each card: twelve cards with five radio buttons each would be sixty rows on a phone.
export function CategoriseAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <Categories categories={question.categories} />
      <ul className={styles.cards}>
        {question.cards.map(({ id, text }) => (
          <li key={id} className={styles.card}>
            <div>
              <label htmlFor={`${idPrefix}-${id}`} className={styles.text} dir="auto">{text}</label>
              <ParagraphLinks label="Read:" paras={paragraphIdsIn(text)} opensNewTab />
            </div>
            <Menu id={`${idPrefix}-${id}`} name={`response.${id}`} blank="Choose a category" chosen={response?.placed[id]} options={question.categories.map((category) => ({ value: category.id, label: category.label }))} />
          </li>
        ))}
      </ul>
    </AnswerFrame>
  )
}

/** What belongs where, for the categories whose label does not say it all. */
function Categories({ categories }: Pick<Presented, 'categories'>) {
  const described = categories.filter(({ description }) => description !== undefined)
  if (described.length === 0) return null
  return (
    <dl className={styles.categories}>
      {described.map(({ id, label, description }) => (
        <div key={id}>
          <dt dir="auto">{label}</dt>
          <dd dir="auto">{description}</dd>
        </div>
      ))}
    </dl>
  )
}
