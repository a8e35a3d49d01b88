'use client'
import { useActionState, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { FormStatus } from '@/components/ui/form-status'
import type { FormAction } from '@/server/form-action'

type NewClassFormProps = {
  action: FormAction<{ classId: string }>
  zones: string[]
  /** Where the last class is, or else the server. */
  timeZone: string
  /** Whether the browser knows better than we do. */
  asksBrowser: boolean
}

export function NewClassForm({ action, zones, timeZone, asksBrowser }: NewClassFormProps) {
  const [state, submit, isPending] = useActionState(action, { status: 'idle' })
  const zoneField = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    const own = new Intl.DateTimeFormat().resolvedOptions().timeZone
    if (asksBrowser && zoneField.current && zones.includes(own)) zoneField.current.value = own
  }, [asksBrowser, zones])
  const errors = 'fieldErrors' in state ? state.fieldErrors : {}
  const values: Record<string, string> = 'values' in state ? state.values : {}
  return (
    <form action={submit}>
      <FormStatus state={state} />
      <TextField label="Name of the class" name="name" hint="As your students know it, such as 10B History." required maxLength={80} autoComplete="off" defaultValue={values.name} error={errors.name} />
      <SelectField ref={zoneField} label="Time zone" name="timeZone" hint="Due dates are written and read on this clock." options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))} defaultValue={values.timeZone ?? timeZone} error={errors.timeZone} />
      <Button disabled={isPending}>Make the class</Button>
    </form>
  )
}
