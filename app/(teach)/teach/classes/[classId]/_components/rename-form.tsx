'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormStatus } from '@/components/ui/form-status'
import type { FormAction } from '@/server/form-action'

export function RenameForm({ action, classId, name }: { action: FormAction<{ classId: string }>; classId: string; name: string }) {
  const [state, submit, isPending] = useActionState(action, { status: 'idle' })
  const typed = 'values' in state ? state.values.name : undefined
  return (
    <form action={submit}>
      <FormStatus state={state} />
      <input type="hidden" name="classId" value={classId} />
      <TextField label="Name of the class" name="name" required maxLength={80} autoComplete="off" defaultValue={typed ?? name} error={'fieldErrors' in state ? state.fieldErrors.name : undefined} />
      <Button variant="secondary" disabled={isPending}>
        Rename
      </Button>
    </form>
  )
}
