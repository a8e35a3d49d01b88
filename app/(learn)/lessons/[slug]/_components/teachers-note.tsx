import styles from '../lesson.module.css'

/** What only teachers see of a lesson. */
export function TeachersNote({ html }: { html: string }) {
  return (
    <details className={styles.note}>
      <summary>
        <h2>For the teacher</h2>
      </summary>
      <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
    </details>
  )
}
