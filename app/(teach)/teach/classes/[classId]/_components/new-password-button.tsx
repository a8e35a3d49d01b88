'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { FormStatus } from '@/components/ui/form-status'
import { Notice } from '@/components/ui/notice'
import type { FormAction } from '@/server/form-action'

type NewPasswordButtonProps = { action: FormAction<{ name: string; password: string }>; userId: string }

/** Shows the new password once, here and nowhere else. */
export function NewPasswordButton({ action, userId }: NewPasswordButtonProps) {
  const [state, submit, isPending] = useActionState(action, { status: 'idle' })
  if (state.status === 'ok') {
    return (
      <Notice tone="good" live="polite" title={`The new password of ${state.data.name}`}>
        <p>
          <code>{state.data.password}</code>
        </p>
        <p>Write it down now: it is not shown again.</p>
      </Notice>
    )
  }
  return (
    <form action={submit}>
      <FormStatus state={state} />
      <input type="hidden" name="userId" value={userId} />
      <Button variant="danger" disabled={isPending}>
        Give a new password
      </Button>
    </form>
  )
}
