import { quoted } from '@/domain/lessons/curly-quotes'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { AnswerFrame } from '../answer-frame'
import { ChoiceList } from '../choice-list'
import type { AnswerProps } from '../define'
import { Menu } from '../menu'
import { ParagraphLinks } from '../paragraph-links'
import { damageLabels, damages } from './damage'
import type { Presented, PresentedPhrase, Response } from './schema'
import styles from './repair.module.css'

export function RepairAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      {question.phrases.map((phrase, index) => (
        <PhraseFields key={phrase.id} phrase={phrase} response={response} idPrefix={`${idPrefix}-${index + 1}`} />
      ))}
    </AnswerFrame>
  )
}

function PhraseFields({ phrase, response, idPrefix }: { phrase: PresentedPhrase; response: Response | null; idPrefix: string }) {
  const { id, para, quote, options } = phrase
  const chosen = response?.term[id]
  const damageId = `${idPrefix}.damage`
  return (
    <fieldset className={styles.phrase}>
      <legend className={styles.quote} dir="auto">{quoted(quote)}</legend>
      <ParagraphLinks label="Read it in place:" paras={[para]} opensNewTab />
      <p className={styles.label}>What did it say before?</p>
      <ChoiceList kind="radio" name={`response.term.${id}`} idPrefix={idPrefix} options={options} chosen={chosen ? [chosen] : []} />
      <div className={styles.menu}>
        <label htmlFor={damageId} className={styles.label}>
          Damage to the meaning<VisuallyHidden> of {quoted(quote)}</VisuallyHidden>
        </label>
        <Menu id={damageId} name={`response.damage.${id}`} chosen={response?.damage[id]?.toString()} options={damages.map((rating) => ({ value: String(rating), label: damageLabels[rating] }))} />
      </div>
    </fieldset>
  )
}
