import { Icon } from '@/components/ui/icon'
import styles from './csv-link.module.css'

/** The table beside it, for a spreadsheet. */
export function CsvLink({ href, of }: { href: string; of: string }) {
  return (
    <a href={href} download className={styles.csv}>
      <Icon name="download" /> Download {of} (CSV)
    </a>
  )
}
