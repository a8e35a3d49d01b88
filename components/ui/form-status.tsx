'use client'
import { useEffect, useRef, type ReactNode } from 'react'
import styles from './form-status.module.css'
import { Icon } from './icon'

type FormStatusState = {
  status: 'idle' | 'ok' | 'invalid' | 'refused'
  message?: string
  fieldErrors?: Record<string, string[] | undefined>
}

type FormStatusProps = {
  state: FormStatusState
  /** Said once the form went through. */
  done?: ReactNode
}

/** What became of a form: the errors, each with a link to its field, or that it is done. Takes focus when something is wrong. */
export function FormStatus({ state, done }: FormStatusProps) {
  const box = useRef<HTMLDivElement>(null)
  const failed = state.status === 'invalid' || state.status === 'refused'
  useEffect(() => {
    if (failed) box.current?.focus()
  }, [failed, state])
  if (failed) return <Problems ref={box} state={state} />
  return (
    <div role="status">
      {state.status === 'ok' && done ? (
        <p className={styles.done}>
          <Icon name="check" /> <span>{done}</span>
        </p>
      ) : null}
    </div>
  )
}

function Problems({ state, ref }: { state: FormStatusState; ref: React.Ref<HTMLDivElement> }) {
  const problems = Object.entries(state.fieldErrors ?? {}).flatMap(([field, messages]) => (messages?.[0] ? [{ field, message: messages[0] }] : []))
  const first = state.message ?? (problems.length > 1 ? `${problems.length} things need another look.` : 'One thing needs another look.')
  return (
    <div ref={ref} role="alert" tabIndex={-1} className={styles.problems}>
      <p className={styles.title}>{first}</p>
      {problems.some(({ message }) => message !== state.message) ? (
        <ul>
          {problems.map(({ field, message }) => (
            <li key={field}>
              <a href={`#${field}`}>{message}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
