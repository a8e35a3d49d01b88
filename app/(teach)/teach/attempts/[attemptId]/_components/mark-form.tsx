'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { TextAreaField } from '@/components/ui/field'
import { FormStatus } from '@/components/ui/form-status'
import type { FormAction } from '@/server/form-action'
import styles from '../../../../_components/teach.module.css'

type MarkFormProps = {
  action: FormAction<{ attemptId: string; question: string }>
  attemptId: string
  question: string
  rows: { id: string; name: string; levels: string[] }[]
  /** The levels as they stand: the student's own, or a teacher's. */
  scores: Record<string, number>
  isMarked: boolean
  comment: string
}

/** Levels on a rubric, with the student's own chosen already: to confirm them is one press. */
export function MarkForm({ action, attemptId, question, rows, scores, isMarked, comment }: MarkFormProps) {
  const [state, submit, isPending] = useActionState(action, { status: 'idle' })
  const values: Record<string, string> = 'values' in state ? state.values : {}
  const errors = 'fieldErrors' in state ? state.fieldErrors : {}
  const levelOf = (row: string) => values[`level.${row}`] ?? (scores[row] === undefined ? '' : String(scores[row]))
  return (
    <form action={submit} className={styles.markForm}>
      <FormStatus state={state} />
      <input type="hidden" name="attemptId" value={attemptId} />
      <input type="hidden" name="question" value={question} />
      {rows.map((row) => (
        <fieldset key={row.id} id={`level.${row.id}`} tabIndex={-1} className={styles.choices}>
          <legend>{row.name}</legend>
          {row.levels.map((says, level) => (
            <label key={says} className={styles.choice}>
              <input type="radio" name={`level.${row.id}`} value={level} defaultChecked={levelOf(row.id) === String(level)} />
              <span>
                <strong>{level}</strong> {says}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <TextAreaField id={`comment-${question}`} label="Comment to the student" name="comment" rows={2} maxLength={2000} defaultValue={values.comment ?? comment} error={errors.comment} />
      <Button disabled={isPending}>{isMarked ? 'Change the marks' : 'Confirm the marks'}</Button>
    </form>
  )
}
