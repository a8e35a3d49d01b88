import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import { LabelledMenu } from '../menu'
import fieldStyles from '../typed-field.module.css'
import { dateParts, monthNames, offered } from './calendar'
import type { PartialDate } from './calendar'
import type { Presented, Response } from './schema'
import styles from './number-or-date.module.css'

export function NumberOrDateAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      {question.expects === 'number' ? (
        <NumberField question={question} value={response && 'value' in response ? response.value : ''} id={`${idPrefix}-value`} />
      ) : (
        <DateMenus question={question} date={response && !('value' in response) ? response : {}} idPrefix={idPrefix} />
      )}
    </AnswerFrame>
  )
}

type NumberFieldProps = { question: Extract<Presented, { expects: 'number' }>; value: string; id: string }

function NumberField({ question: { label, unit }, value, id }: NumberFieldProps) {
  return (
    <>
      <label htmlFor={id} className={styles.label} dir="auto">{label}</label>
      <div className={styles.measured}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          name="response.value"
          className={`${fieldStyles.line} ${styles.number}`}
          dir="auto"
          maxLength={40}
          pattern="[^\p{L}]*\p{Nd}.*"
          title="Write a number in digits."
          defaultValue={value}
          autoComplete="off"
          aria-describedby={`${id}-how`}
        />
        {unit && <span className={styles.unit} dir="auto" aria-hidden="true">{unit}</span>}
      </div>
      <p id={`${id}-how`} className={styles.how}>{`${unit ? `In ${unit}. ` : ''}Write digits, such as 1,000 or 2.5.`}</p>
    </>
  )
}

type DateMenusProps = { question: Extract<Presented, { expects: 'date' }>; date: PartialDate; idPrefix: string }

/** The same days, months and years in every question, so that they say nothing about the answer. */
function DateMenus({ question: { label, precision }, date, idPrefix }: DateMenusProps) {
  return (
    <div className={styles.date} role="group" aria-labelledby={`${idPrefix}-date`}>
      <p id={`${idPrefix}-date`} className={styles.label} dir="auto">{label}</p>
      <div className={styles.menus}>
        {dateParts[precision].map((part) => (
          <LabelledMenu
            key={part}
            id={`${idPrefix}-${part}`}
            name={`response.${part}`}
            label={names[part]}
            chosen={date[part]?.toString()}
            options={offered[part].map((value) => ({ value: String(value), label: (part === 'month' && monthNames[value - 1]) || String(value) }))}
          />
        ))}
      </div>
    </div>
  )
}

const names: Record<keyof PartialDate, string> = { day: 'Day', month: 'Month', year: 'Year' }
