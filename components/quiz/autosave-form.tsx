'use client'
import { useEffect, useRef, useState, type FormEvent, type ReactNode, type RefObject } from 'react'
import type { OutboxState } from './answer-outbox'
import { startAutosave, type Autosave, type Saved } from './autosave'
import { SaveStatus } from './save-status'

type AutosaveFormProps = {
  id: string
  /** Where the form is posted, with scripts and without. */
  action: string
  attemptId: string
  learnerId: string
  questionId: string
  /** The newest revision when the page was made; 0 for none. */
  revision: number
  savedAt: string | null
  /** What to show while nobody, or somebody else, is signed in. */
  signIn(onSignedIn: () => void): ReactNode
  className?: string
  children: ReactNode
}

/** A form that saves itself at each change, and says so. Without scripts it is an ordinary form. */
export function AutosaveForm(props: AutosaveFormProps) {
  const { id, action, className, children } = props
  const form = useRef<HTMLFormElement>(null)
  const [state, setState] = useState<OutboxState>('quiet')
  const [saved, setSaved] = useState<Saved>({ savedAt: props.savedAt, supersedes: false, problem: null })
  const saving = useSaving(form, props, { onState: setState, onSaved: setSaved })
  return (
    <>
      <form ref={form} id={id} action={action} method="post" autoComplete="off" className={className} onSubmit={(event) => onSubmit(event, saving.current)}>
        {children}
        <SaveStatus state={state} {...saved} />
      </form>
      {/* Beside the form, not in it: a password must not be among the fields that are saved. */}
      {state === 'signed-out' ? props.signIn(() => saving.current?.retry()) : null}
    </>
  )
}

type Shown = { onState(state: OutboxState): void; onSaved(saved: Saved): void }

function onSubmit(event: FormEvent<HTMLFormElement>, saving: Autosave | null) {
  if (!saving) return
  event.preventDefault()
  const { submitter } = event.nativeEvent as SubmitEvent // React's submit event always wraps one.
  saving.submit(submitter)
}

/** Everything that happens between the page and the outbox, for as long as the page is open. */
function useSaving(form: RefObject<HTMLFormElement | null>, props: AutosaveFormProps, shown: Shown): RefObject<Autosave | null> {
  const saving = useRef<Autosave | null>(null)
  const atStart = useRef({ props, shown })
  useEffect(() => {
    if (!form.current) return
    const started = startAutosave(form.current, { ...atStart.current.props, ...atStart.current.shown })
    saving.current = started
    return started.stop
  }, [form])
  return saving
}
