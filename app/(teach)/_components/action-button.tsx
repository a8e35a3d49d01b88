'use client'
import { useActionState, type ReactNode } from 'react'
import { Button, type ButtonVariant } from '@/components/ui/button'
import { FormStatus } from '@/components/ui/form-status'
import type { FormAction } from '@/server/form-action'

type ActionButtonProps<Data> = {
  action: FormAction<Data>
  /** What the action is about. */
  fields: Record<string, string>
  variant?: ButtonVariant
  children: ReactNode
}

/** One button that does one thing. */
export function ActionButton<Data>({ action, fields, variant = 'secondary', children }: ActionButtonProps<Data>) {
  const [state, submit, isPending] = useActionState(action, { status: 'idle' })
  return (
    <form action={submit}>
      <FormStatus state={state} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button variant={variant} disabled={isPending}>
        {children}
      </Button>
    </form>
  )
}
