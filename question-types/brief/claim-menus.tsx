import { VisuallyHidden } from '@/components/ui/visually-hidden'
import choiceStyles from '../choice-list.module.css'
import type { AnswerProps } from '../define'
import { LabelledMenu, menuOptions } from '../menu'
import { ParagraphLinks } from '../paragraph-links'
import { confidenceLabels, confidences } from './confidences'
import type { Presented, Response } from './schema'
import styles from './brief.module.css'

type ClaimMenusProps = Pick<AnswerProps<Presented, Response>, 'question' | 'response' | 'idPrefix'>

/** The claims to tick, each with the paragraph that shows it and how sure it is. The two menus open with the tick. */
export function ClaimMenus({ question, response, idPrefix }: ClaimMenusProps) {
  const { claims, paras, requiredClaims, maxClaims } = question
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>
        {`Tick ${requiredClaims === maxClaims ? requiredClaims : `${requiredClaims} to ${maxClaims}`} claims that your memo rests on. Give each its paragraph and say how sure it is.`}
      </legend>
      <ParagraphLinks label="The paragraphs:" paras={paras} opensNewTab />
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <li key={claim.id} className={styles.claim}>
            <label className={choiceStyles.row}>
              <input id={`${idPrefix}-claim-${claim.id}`} type="checkbox" name={`response.claim.${claim.id}`} value={claim.id} defaultChecked={response?.claims.includes(claim.id) ?? false} className={choiceStyles.input} />
              <span dir="auto">{claim.text}</span>
            </label>
            <div className={styles.menus}>
              <LabelledMenu
                id={`${idPrefix}-cite-${claim.id}`}
                name={`response.cite.${claim.id}`}
                label={<MenuLabel words="Paragraph" claim={claim.text} />}
                chosen={response?.cites[claim.id]}
                options={paras.map((para) => ({ value: para, label: para }))}
              />
              <LabelledMenu
                id={`${idPrefix}-confidence-${claim.id}`}
                name={`response.confidence.${claim.id}`}
                label={<MenuLabel words="How sure" claim={claim.text} />}
                chosen={response?.confidence[claim.id]}
                options={menuOptions(confidences, confidenceLabels)}
              />
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function MenuLabel({ words, claim }: { words: string; claim: string }) {
  return (
    <>
      {words}
      <VisuallyHidden>: {claim}</VisuallyHidden>
    </>
  )
}
