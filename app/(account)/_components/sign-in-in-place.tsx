'use client'
import { useActionState, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormStatus } from '@/components/ui/form-status'
import { Link } from '@/components/ui/link'
import { signInAgainAction } from '../actions'
import formStyles from './account-form.module.css'
import styles from './account.module.css'

type SignInInPlaceProps = {
  /** Name of whoever this page belongs to; null for a guest, who has no password to come back with. */
  signedInAs: string | null
  onSignedIn(): void
}

/** Signs the same person in again without leaving the page. Nobody else can: the page holds their work. */
export function SignInInPlace({ signedInAs, onSignedIn }: SignInInPlaceProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="sign-in-again" onCancel={(event) => event.preventDefault()}>
      <h2 id="sign-in-again">You have been signed out</h2>
      {signedInAs === null ? <GuestWords /> : <SignInAgainForm signedInAs={signedInAs} onSignedIn={onSignedIn} />}
    </dialog>
  )
}

function GuestWords() {
  return (
    <>
      <p>You were working as a guest, and this browser no longer knows you. What was saved before is kept; what you typed since is still on this page to copy.</p>
      <p>
        <Link href="/sign-in">Go to the sign-in page</Link>
      </p>
    </>
  )
}

function SignInAgainForm({ signedInAs, onSignedIn }: { signedInAs: string; onSignedIn(): void }) {
  const [state, action, pending] = useActionState(signInAgainAction, { status: 'idle' })
  useEffect(() => {
    if (state.status === 'ok') onSignedIn()
  }, [state, onSignedIn])
  const fieldErrors = 'fieldErrors' in state ? state.fieldErrors : {}
  const values = 'values' in state ? state.values : {}
  return (
    <form action={action} className={formStyles.form} noValidate>
      <p>Sign in again as {signedInAs} and go on where you are. Nothing on this page is lost.</p>
      <FormStatus state={state} />
      <input type="hidden" name="whose" value={signedInAs} />
      <TextField id="name" name="name" label="Name or e-mail" autoComplete="username" required defaultValue={values.name ?? signedInAs} error={fieldErrors.name} />
      <TextField id="password" name="password" type="password" label="Password" autoComplete="current-password" required error={fieldErrors.password} />
      <div>
        <Button aria-disabled={pending || undefined}>Sign in</Button>
      </div>
    </form>
  )
}
