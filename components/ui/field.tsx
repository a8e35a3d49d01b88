import type { ComponentPropsWithRef, ReactNode } from 'react'
import styles from './field.module.css'
import { Icon } from './icon'

export type FieldError = string | string[] | undefined

type Described = { label: ReactNode; name: string; id?: string; hint?: ReactNode; error?: FieldError }

type TextFieldProps = Described & Omit<ComponentPropsWithRef<'input'>, 'name' | 'id'>

export function TextField({ label, hint, error, id, ...input }: TextFieldProps) {
  const ids = fieldIds(id ?? input.name, hint, error)
  return (
    <Labelled ids={ids} label={label} hint={hint} error={error} optional={!input.required}>
      <input type="text" id={ids.control} className={styles.control} {...describedBy(ids, error)} {...input} />
    </Labelled>
  )
}

type TextAreaFieldProps = Described & Omit<ComponentPropsWithRef<'textarea'>, 'name' | 'id'>

export function TextAreaField({ label, hint, error, id, rows = 4, ...area }: TextAreaFieldProps) {
  const ids = fieldIds(id ?? area.name, hint, error)
  return (
    <Labelled ids={ids} label={label} hint={hint} error={error} optional={!area.required}>
      <textarea id={ids.control} rows={rows} className={styles.control} {...describedBy(ids, error)} {...area} />
    </Labelled>
  )
}

type SelectFieldProps = Described & Omit<ComponentPropsWithRef<'select'>, 'name' | 'id'> & { options: { value: string; label: string }[] }

export function SelectField({ label, hint, error, id, options, ...select }: SelectFieldProps) {
  const ids = fieldIds(id ?? select.name, hint, error)
  return (
    <Labelled ids={ids} label={label} hint={hint} error={error} optional={false}>
      <select id={ids.control} className={styles.control} {...describedBy(ids, error)} {...select}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

type CheckboxFieldProps = Described & Omit<ComponentPropsWithRef<'input'>, 'name' | 'id' | 'type'>

export function CheckboxField({ label, hint, error, id, ...input }: CheckboxFieldProps) {
  const ids = fieldIds(id ?? input.name, hint, error)
  return (
    <div className={styles.field}>
      <label className={styles.tick} htmlFor={ids.control}>
        <input type="checkbox" id={ids.control} {...describedBy(ids, error)} {...input} />
        <span>{label}</span>
      </label>
      <Notes ids={ids} hint={hint} error={error} />
    </div>
  )
}

type Ids = { control: string; hint?: string; error?: string }

function Labelled({ ids, label, hint, error, optional, children }: { ids: Ids; label: ReactNode; hint?: ReactNode; error?: FieldError; optional: boolean; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={ids.control}>
        {label}
        {optional ? <span className={styles.optional}> (optional)</span> : null}
      </label>
      <Notes ids={ids} hint={hint} error={error} />
      {children}
    </div>
  )
}

function Notes({ ids, hint, error }: { ids: Ids; hint?: ReactNode; error?: FieldError }) {
  return (
    <>
      {ids.hint ? (
        <p id={ids.hint} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {ids.error ? (
        <p id={ids.error} className={styles.error}>
          <Icon name="cross" /> <span>{firstMessage(error)}</span>
        </p>
      ) : null}
    </>
  )
}

function fieldIds(control: string, hint: ReactNode, error: FieldError): Ids {
  return { control, hint: hint ? `${control}-hint` : undefined, error: firstMessage(error) ? `${control}-error` : undefined }
}

function describedBy(ids: Ids, error: FieldError) {
  const describing = [ids.hint, ids.error].filter(Boolean).join(' ')
  return { 'aria-describedby': describing || undefined, 'aria-invalid': firstMessage(error) ? true : undefined } as const
}

function firstMessage(error: FieldError): string | undefined {
  return Array.isArray(error) ? error[0] : error
}
