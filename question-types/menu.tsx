import type { ReactNode } from 'react'
import styles from './menu.module.css'

type MenuProps = {
  id: string
  name: string
  options: readonly { value: string; label: string }[]
  chosen: string | undefined
  /** What stands in it before anything is chosen. */
  blank?: string
}

/** A native menu. Its name comes from a label with `htmlFor`. */
export function Menu({ id, name, options, chosen, blank = 'Choose' }: MenuProps) {
  return (
    <select id={id} name={name} defaultValue={chosen ?? ''} className={styles.menu}>
      <option value="">{blank}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>{label}</option>
      ))}
    </select>
  )
}

/** A menu below its label. */
export function LabelledMenu({ label, ...menu }: MenuProps & { label: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={menu.id}>{label}</label>
      <Menu {...menu} />
    </div>
  )
}

/** The values of a menu with the words for each. */
export function menuOptions<Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) {
  return values.map((value) => ({ value, label: labels[value] }))
}
