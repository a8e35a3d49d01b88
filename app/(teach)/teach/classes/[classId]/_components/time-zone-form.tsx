'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField } from '@/components/ui/field'
import { FormStatus } from '@/components/ui/form-status'
import type { FormAction } from '@/server/form-action'

type TimeZoneFormProps = { action: FormAction<{ classId: string }>; classId: string; timeZone: string; zones: string[] }

export function TimeZoneForm({ action, classId, timeZone, zones }: TimeZoneFormProps) {
  const [state, submit, isPending] = useActionState(action, { status: 'idle' })
  return (
    <form action={submit}>
      <FormStatus state={state} />
      <input type="hidden" name="classId" value={classId} />
      <SelectField
        label="Time zone"
        name="timeZone"
        hint="Due dates are shown on this clock. Changing it moves no due date."
        options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        defaultValue={timeZone}
        error={'fieldErrors' in state ? state.fieldErrors.timeZone : undefined}
      />
      <Button variant="secondary" disabled={isPending}>
        Change the time zone
      </Button>
    </form>
  )
}
