import { quoted } from '@/domain/lessons/curly-quotes'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import { kindLabels, kinds } from './kinds'
import type { Presented, Response } from './schema'
import { nothing } from './segments'
import { SegmentText, Versions } from './versions'
import styles from './compare.module.css'

export function CompareAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  const pieces = question.right.segments.map(({ id, text }) => ({ value: id, label: `${id} ${quoted(text)}` }))
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <Versions left={question.left} right={question.right} idPrefix={idPrefix} opensNewTab />
      <ul className={styles.rows}>
        {question.left.segments.map((segment) => (
          <li key={segment.id} className={styles.row}>
            <p className={styles.words}>
              <SegmentText segment={segment} />
            </p>
            <div className={styles.menus}>
              <Menu
                id={`${idPrefix}-match-${segment.id}`}
                name={`response.match.${segment.id}`}
                about={`Fragment ${segment.id}`}
                label="In the second version"
                chosen={response?.match[segment.id]}
                options={[...pieces, { value: nothing, label: 'Nothing: it was cut' }]}
              />
              <Menu
                id={`${idPrefix}-change-${segment.id}`}
                name={`response.change.${segment.id}`}
                about={`Fragment ${segment.id}`}
                label="What changed"
                chosen={response?.change[segment.id]}
                options={kinds.map((kind) => ({ value: kind, label: kindLabels[kind] }))}
              />
            </div>
          </li>
        ))}
        <li className={styles.row}>
          <p className={styles.words}>New in the second version</p>
          <Menu
            id={`${idPrefix}-added`}
            name="response.added"
            label="Stands for nothing in the first version"
            chosen={response?.added}
            options={[...pieces, { value: nothing, label: 'Nothing is new' }]}
          />
        </li>
      </ul>
    </AnswerFrame>
  )
}

type MenuProps = { id: string; name: string; about?: string; label: string; chosen: string | undefined; options: { value: string; label: string }[] }

function Menu({ id, name, about, label, chosen, options }: MenuProps) {
  return (
    <div className={styles.menu}>
      <label htmlFor={id}>
        {about && <VisuallyHidden>{about}: </VisuallyHidden>}
        {label}
      </label>
      <select id={id} name={name} defaultValue={chosen ?? ''}>
        <option value="">Choose</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </select>
    </div>
  )
}
