'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormStatus } from '@/components/ui/form-status'
import { Notice } from '@/components/ui/notice'
import formStyles from '../../../_components/account-form.module.css'
import styles from '../../../_components/account.module.css'
import { inviteTeacherAction } from '../actions'

/** Makes an invitation and shows its link, this once. */
export function InviteForm() {
  const [state, action, pending] = useActionState(inviteTeacherAction, { status: 'idle' })
  const fieldErrors = 'fieldErrors' in state ? state.fieldErrors : {}
  const values = 'values' in state ? state.values : {}
  return (
    <form action={action} className={formStyles.form} noValidate>
      <FormStatus state={state} />
      {state.status === 'ok' ? (
        <Notice tone="good" title="The invitation is ready" live>
          <p>Send this link to {state.data.email ?? 'the teacher'}. It works once, for seven days, and is not shown again.</p>
          <p className={styles.secret}>{state.data.link}</p>
        </Notice>
      ) : null}
      <TextField name="email" type="email" label="E-mail of the teacher" hint="Only to tell invitations apart: nothing is sent." autoComplete="off" defaultValue={values.email} error={fieldErrors.email} />
      <div>
        <Button aria-disabled={pending || undefined}>Make an invitation</Button>
      </div>
    </form>
  )
}
