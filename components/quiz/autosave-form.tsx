'use client'
import { useEffect, useRef, useState, type FormEvent, type ReactNode, type RefObject } from 'react'
import { AttemptNews } from './attempt-news'
import { startAutosave, type Autosave, type Saving } from './autosave'
import { ConflictPanel } from './conflict-panel'
import { Countdown } from './countdown'
import { SaveStatus } from './save-status'
import type { Ends } from './server-clock'
import { useAttemptWatch } from './use-attempt-watch'

type AutosaveFormProps = {
  id: string
  attemptId: string
  learnerId: string
  questionId: string
  /** The newest revision when the page was made; 0 for none. */
  revision: number
  savedAt: string | null
  /** Null for no end. */
  ends: Ends | null
  timeZone: string
  /** What to show while nobody, or somebody else, is signed in. */
  signIn(onSignedIn: () => void): ReactNode
  className?: string
  children: ReactNode
}

/** A form that saves itself at each change, and says so. Without scripts it is an ordinary form. */
export function AutosaveForm(props: AutosaveFormProps) {
  const { id, attemptId, questionId, timeZone, className, children } = props
  const form = useRef<HTMLFormElement>(null)
  const [saving, setSaving] = useState<Saving>({ state: 'quiet', savedAt: props.savedAt, revision: props.revision, problem: null, isKept: true, conflicts: [], intent: null })
  const autosave = useAutosave(form, props, (change) => setSaving((before) => ({ ...before, ...change })))
  const watch = useAttemptWatch(props, autosave)
  return (
    <>
      {watch.ends ? <Countdown ends={watch.ends} timeZone={timeZone} moved={watch.moved} onUp={watch.timeIsUp} /> : null}
      <form
        ref={form}
        id={id}
        action={`/api/attempts/${attemptId}/answers`}
        method="post"
        autoComplete="off"
        className={className}
        inert={watch.timeUp !== 'no'}
        onSubmit={(event) => onSubmit(event, autosave.current)}
      >
        {children}
        <SaveStatus saving={saving} />
      </form>
      <ConflictPanel
        conflicts={saving.conflicts}
        questionId={questionId}
        onKeepMine={(of) => {
          autosave.current?.keepMine(of)
          // The button that had the focus goes away.
          form.current?.querySelector<HTMLElement>('[role=status]')?.focus()
        }}
        onKeepOther={(of) => void autosave.current?.keepOther(of)}
      />
      <AttemptNews attemptId={attemptId} watch={watch} revision={saving.revision} isQuiet={saving.state === 'quiet'} />
      {/* Beside the form, not in it: a password must not be among the fields that are saved. */}
      {saving.state === 'signed-out' ? props.signIn(() => autosave.current?.retry()) : null}
    </>
  )
}

function onSubmit(event: FormEvent<HTMLFormElement>, autosave: Autosave | null) {
  if (!autosave) return
  event.preventDefault()
  const { submitter } = event.nativeEvent as SubmitEvent // React's submit event always wraps one.
  autosave.submit(submitter)
}

/** Everything that happens between the page and the outbox, for as long as the page is open. */
function useAutosave(form: RefObject<HTMLFormElement | null>, props: AutosaveFormProps, show: (change: Partial<Saving>) => void): RefObject<Autosave | null> {
  const autosave = useRef<Autosave | null>(null)
  const atStart = useRef({ ...props, show })
  useEffect(() => {
    if (!form.current) return
    const started = startAutosave(form.current, atStart.current)
    autosave.current = started
    return started.stop
  }, [form])
  return autosave
}
