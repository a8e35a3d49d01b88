'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormStatus } from '@/components/ui/form-status'
import type { FormAction } from '@/server/form-action'
import { TimesFields, hasMoreTimes, type TypedTimes } from '../../../../_components/times-fields'
import styles from '../../../../_components/teach.module.css'

type TimesFormProps = { action: FormAction<{ assignmentId: string }>; assignmentId: string; times: TypedTimes; timeZone: string }

/** All times of an assignment, with a word about what changing them does. */
export function TimesForm({ action, assignmentId, times, timeZone }: TimesFormProps) {
  const [state, submit, isPending] = useActionState(action, { status: 'idle' })
  const values: Partial<Record<string, string>> = 'values' in state ? state.values : times
  const errors = 'fieldErrors' in state ? state.fieldErrors : {}
  return (
    <form action={submit} aria-labelledby="times-title">
      <h3 id="times-title">Times and attempts</h3>
      <FormStatus state={state} />
      <input type="hidden" name="assignmentId" value={assignmentId} />
      <TextField
        label={`Due, on the clock of ${timeZone.replaceAll('_', ' ')}`}
        name="dueOn"
        type="datetime-local"
        hint="Empty means no due date."
        defaultValue={values.dueOn}
        error={errors.dueOn}
      />
      <details className={styles.confirm} open={hasMoreTimes(values)}>
        <summary>More settings: opening and closing, time limit, attempts</summary>
        <TimesFields values={values} errors={errors} timeZone={timeZone} />
      </details>
      <p>
        Attempts under way end by the new times: later, or sooner. One whose new end is past already ends within a minute or two and is marked with what is saved. Attempts already made
        stay as they are, also where fewer are allowed from now on; which of them counts is found anew.
      </p>
      <Button variant="secondary" disabled={isPending}>
        Change the times
      </Button>
    </form>
  )
}
