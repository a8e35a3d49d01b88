import type { ReactNode } from 'react'
import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import type { PresentedBase } from './base'
import { Material, Stem } from './material'
import { ParagraphLinks } from './paragraph-links'
import styles from './answer-frame.module.css'

type AnswerFrameProps = { question: PresentedBase; idPrefix: string; disabled?: boolean; children: ReactNode }

/** What every question shows around its controls. The stem is the legend of the group, the scoring rule its description. */
export function AnswerFrame({ question, idPrefix, disabled, children }: AnswerFrameProps) {
  const ruleId = `${idPrefix}-rule`
  return (
    <div className={styles.frame}>
      <Material setUp={question.setUp} exhibit={question.exhibit} opensNewTab />
      <fieldset className={styles.fields} disabled={disabled} aria-describedby={ruleId}>
        <legend className={styles.stem} dir="auto">
          <Stem stem={question.stem} isNegative={question.isNegative} />
        </legend>
        <p id={ruleId} className={styles.rule}>{question.scoringRule}</p>
        <ParagraphLinks label="Read again:" paras={paragraphIdsIn(question.stem)} opensNewTab />
        {children}
      </fieldset>
    </div>
  )
}
