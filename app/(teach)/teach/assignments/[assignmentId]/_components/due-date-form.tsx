'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormStatus } from '@/components/ui/form-status'
import type { FormAction } from '@/server/form-action'

type DueDateFormProps = { action: FormAction<{ assignmentId: string }>; assignmentId: string; dueOn: string; timeZone: string }

export function DueDateForm({ action, assignmentId, dueOn, timeZone }: DueDateFormProps) {
  const [state, submit, isPending] = useActionState(action, { status: 'idle' })
  const typed = 'values' in state ? state.values.dueOn : undefined
  return (
    <form action={submit}>
      <FormStatus state={state} />
      <input type="hidden" name="assignmentId" value={assignmentId} />
      <TextField
        label={`Due, on the clock of ${timeZone.replaceAll('_', ' ')}`}
        name="dueOn"
        type="datetime-local"
        hint="Empty means no due date."
        defaultValue={typed ?? dueOn}
        error={'fieldErrors' in state ? state.fieldErrors.dueOn : undefined}
      />
      <Button variant="secondary" disabled={isPending}>
        Change the due date
      </Button>
    </form>
  )
}
