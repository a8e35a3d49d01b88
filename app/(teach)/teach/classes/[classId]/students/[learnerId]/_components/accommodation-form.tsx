'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { CheckboxField, SelectField, TextField } from '@/components/ui/field'
import { FormStatus } from '@/components/ui/form-status'
import { timeChoiceOf, timeChoices, type Accommodation } from '@/domain/attempts/accommodation'
import type { FormAction } from '@/server/form-action'
import styles from '../../../../../../_components/teach.module.css'

type AccommodationFormProps = { action: FormAction<{ learnerId: string; classId: string | undefined }>; learnerId: string; classId: string; current: Accommodation }

/** What the student gets from now on: folded away, and filled in with what it is now. Open while something is wrong with it. */
export function AccommodationForm({ action, learnerId, classId, current }: AccommodationFormProps) {
  const [state, submit, isPending] = useActionState(action, { status: 'idle' })
  const typed: Record<string, string> | null = 'values' in state ? state.values : null
  const errors = 'fieldErrors' in state ? state.fieldErrors : {}
  const time = typed?.time ?? timeChoiceOf(current)
  return (
    <details className={styles.confirm} open={typed !== null}>
      <summary>Change what this student always gets</summary>
      <p>
        It holds in every class and for every assignment, also for attempts under way: they end later at once. The student sees it before starting. What was set before stays on record.
      </p>
      <form action={submit} className={styles.narrow}>
        <FormStatus state={state} />
        <input type="hidden" name="learnerId" value={learnerId} />
        <input type="hidden" name="classId" value={classId} />
        {/* Made anew for another value: a list that is reset falls back to the first one it had. */}
        <SelectField key={time} label="Time for every time limit" name="time" options={[...timeChoices]} defaultValue={time} error={errors.time} />
        <TextField label="Extra attempts" name="extraAttempts" inputMode="numeric" autoComplete="off" hint="On top of those that an assignment allows." defaultValue={typed?.extraAttempts ?? String(current.extraAttempts)} error={errors.extraAttempts} />
        <TextField label="Extra days" name="extraDays" inputMode="numeric" autoComplete="off" hint="Work is due, and closes, so many days later." defaultValue={typed?.extraDays ?? String(current.extraDays)} error={errors.extraDays} />
        <CheckboxField label="Hints cost no marks" name="freeHints" value="1" defaultChecked={typed ? typed.freeHints === '1' : current.freeHints} />
        <Button variant="secondary" disabled={isPending}>
          Set what this student always gets
        </Button>
      </form>
    </details>
  )
}
