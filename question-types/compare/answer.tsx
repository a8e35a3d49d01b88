import { quoted } from '@/domain/lessons/curly-quotes'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import { LabelledMenu, menuOptions } from '../menu'
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
              <LabelledMenu
                id={`${idPrefix}-match-${segment.id}`}
                name={`response.match.${segment.id}`}
                label={<MenuLabel segment={segment.id} words="In the second version" />}
                chosen={response?.match[segment.id]}
                options={[...pieces, { value: nothing, label: 'Nothing: it was cut' }]}
              />
              <LabelledMenu
                id={`${idPrefix}-change-${segment.id}`}
                name={`response.change.${segment.id}`}
                label={<MenuLabel segment={segment.id} words="What changed" />}
                chosen={response?.change[segment.id]}
                options={menuOptions(kinds, kindLabels)}
              />
            </div>
          </li>
        ))}
        <li className={styles.row}>
          <p className={styles.words}>New in the second version</p>
          <LabelledMenu
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

function MenuLabel({ segment, words }: { segment: string; words: string }) {
  return (
    <>
      <VisuallyHidden>Fragment {segment}: </VisuallyHidden>
      {words}
    </>
  )
}
