import { VisuallyHidden } from '@/components/ui/visually-hidden'
import choiceStyles from '../choice-list.module.css'
import type { AnswerProps } from '../define'
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
              <Menu field={{ part: 'cite', label: 'Paragraph' }} claim={claim} idPrefix={idPrefix} chosen={response?.cites[claim.id]} options={paras.map((para) => ({ value: para, label: para }))} />
              <Menu field={{ part: 'confidence', label: 'How sure' }} claim={claim} idPrefix={idPrefix} chosen={response?.confidence[claim.id]} options={confidences.map((value) => ({ value, label: confidenceLabels[value] }))} />
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

type MenuProps = {
  field: { part: 'cite' | 'confidence'; label: string }
  claim: Presented['claims'][number]
  idPrefix: string
  chosen: string | undefined
  options: { value: string; label: string }[]
}

function Menu({ field: { part, label }, claim, idPrefix, chosen, options }: MenuProps) {
  const id = `${idPrefix}-${part}-${claim.id}`
  return (
    <div className={styles.menu}>
      <label htmlFor={id}>
        {label}
        <VisuallyHidden>: {claim.text}</VisuallyHidden>
      </label>
      <select id={id} name={`response.${part}.${claim.id}`} defaultValue={chosen ?? ''}>
        <option value="">Choose</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </select>
    </div>
  )
}
