import styles from './choice-list.module.css'

type ChoiceListProps = {
  kind: 'radio' | 'checkbox'
  name: string
  idPrefix: string
  options: readonly { id: string; text: string }[]
  chosen: readonly string[]
}

/** Native radio buttons or checkboxes, each as large as its row. */
export function ChoiceList({ kind, name, idPrefix, options, chosen }: ChoiceListProps) {
  return (
    <div className={styles.list}>
      {options.map(({ id, text }) => (
        <label key={id} className={styles.row}>
          <input id={`${idPrefix}-${id}`} type={kind} name={name} value={id} defaultChecked={chosen.includes(id)} className={styles.input} />
          <span dir="auto">{text}</span>
        </label>
      ))}
    </div>
  )
}
