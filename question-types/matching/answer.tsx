import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import { letterAt } from '../letters'
import type { Presented, Response } from './schema'
import styles from './matching.module.css'

/** Options of more characters are hard to read inside a menu: a list above the menus shows them with letters. */
const longestInMenu = 28

export function MatchingAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  const { prompts, options } = question
  const isLettered = options.some(({ text }) => text.length > longestInMenu)
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      {isLettered && <Options options={options} />}
      <ol className={styles.prompts}>
        {prompts.map(({ id, text }) => (
          <li key={id} className={styles.prompt}>
            <label htmlFor={`${idPrefix}-${id}`} dir="auto">{text}</label>
            <select id={`${idPrefix}-${id}`} name={`response.${id}`} defaultValue={response?.matches[id] ?? ''}>
              <option value="">Choose</option>
              {options.map((option, index) => (
                <option key={option.id} value={option.id}>{isLettered ? `${letterAt(index)}: ${option.text}` : option.text}</option>
              ))}
            </select>
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
