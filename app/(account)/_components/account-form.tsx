'use client'
import { useActionState, type ReactNode } from 'react'
import { Button, type ButtonVariant } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { FormStatus } from '@/components/ui/form-status'
import type { ActionState, FormAction } from '@/server/form-action'
import styles from './account-form.module.css'

export type AccountField = {
  name: string
  label: string
  type?: 'text' | 'email' | 'password'
  autoComplete?: string
  hint?: string
  defaultValue?: string
  /** Fields are required unless told. */
  optional?: boolean
}

type AccountFormProps<Data> = {
  action: FormAction<Data>
  fields?: AccountField[]
  /** Sent along, not shown. */
  hidden?: Record<string, string>
  submit: ReactNode
  variant?: ButtonVariant
  /** Said once it is done. */
  done?: string
}

/** A short form. What was typed stays when something is wrong; passwords are typed again. */
export function AccountForm<Data>({ action, fields = [], hidden = {}, submit, variant, done }: AccountFormProps<Data>) {
  const [state, submitAction, pending] = useActionState<ActionState<Data>, FormData>(action, { status: 'idle' })
  return (
    <form action={submitAction} className={styles.form} noValidate>
      <FormStatus state={state} done={done} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ optional, name, defaultValue, ...field }) => (
        <TextField key={name} name={name} {...field} {...looks(field)} required={!optional} defaultValue={valuesOf(state)[name] ?? defaultValue} error={errorsOf(state)[name]} />
      ))}
      <div>
        <Button variant={variant} aria-disabled={pending || undefined}>
          {submit}
        </Button>
      </div>
    </form>
  )
}

const looks = ({ type }: Pick<AccountField, 'type'>) => (type === 'email' || type === 'password' ? { spellCheck: false, autoCapitalize: 'none' } : {})
const valuesOf = (state: ActionState) => ('values' in state ? state.values : {})
const errorsOf = (state: ActionState) => ('fieldErrors' in state ? state.fieldErrors : {})
