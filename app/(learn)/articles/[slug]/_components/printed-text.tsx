import styles from '../article.module.css'

type PrintedTextProps = { para: string; text: string; isOpen: boolean }

/** What the paragraph says as it was printed: only where this installation holds the right to show it, and only to its own people. */
export function PrintedText({ para, text, isOpen }: PrintedTextProps) {
  return (
    <details className={styles.printed} open={isOpen}>
      <summary>{para} as printed</summary>
      <blockquote>{text}</blockquote>
    </details>
  )
}
