'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { FormStatus } from '@/components/ui/form-status'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { resetPasswordAction } from '../teach/people/actions'
import styles from './account.module.css'

/** Gives somebody who forgot their password a new one, and shows it this once. */
export function ResetPasswordForm({ userId, name }: { userId: string; name: string }) {
  const [state, action, pending] = useActionState(resetPasswordAction, { status: 'idle' })
  return (
    <form action={action} className={styles.row}>
      <input type="hidden" name="userId" value={userId} />
      {state.status === 'ok' ? (
        <p role="status">
          New password: <span className={styles.secret}>{state.data.password}</span>
        </p>
      ) : (
        <>
          <FormStatus state={state} />
          <Button variant="quiet" aria-disabled={pending || undefined}>
            New password<VisuallyHidden> for {name}</VisuallyHidden>
          </Button>
        </>
      )}
    </form>
  )
}
