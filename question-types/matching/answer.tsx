import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import { letterAt } from '../letters'
import { Menu } from '../menu'
import type { Presented, Response } from './schema'
import styles from './matching.module.css'

/** Options of more characters are hard to read inside a menu: a list above the menus shows them with letters. */
const longestInMenu = 28

export function MatchingAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  const { prompts, options } = question
  const isLettered = options.some(({ text }) => text.length > longestInMenu)
  const inMenu = options.map(({ id, text }, index) => ({ value: id, label: isLettered ? `${letterAt(index)}: ${text}` : text }))
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      {isLettered && <Options options={options} />}
      <ol className={styles.prompts}>
        {prompts.map(({ id, text }) => (
          <li key={id} className={styles.prompt}>
            <label htmlFor={`${idPrefix}-${id}`} dir="auto">{text}</label>
            <Menu id={`${idPrefix}-${id}`} name={`response.${id}`} chosen={response?.matches[id]} options={inMenu} />
          </li>
        ))}
      </ol>
    </AnswerFrame>
  )
}

/** Long options to read at leisure; the menus repeat them behind their letters. */
function Options({ options }: Pick<Presented, 'options'>) {
  return (
    <ul className={styles.options}>
      {options.map(({ id, text }, index) => (
        <li key={id}>
          <span className={styles.letter}>{letterAt(index)}</span> <span dir="auto">{text}</span>
        </li>
      ))}
    </ul>
  )
}
