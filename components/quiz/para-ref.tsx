import { paragraphHref } from '@/domain/lessons/paragraph-id'
import styles from './para-ref.module.css'

/** A paragraph by its id, such as S3-4: opens the article there, with the paragraph marked. */
export function ParaRef({ id }: { id: string }) {
  return (
    <a className={styles.ref} href={paragraphHref(id)}>
      {id}
    </a>
  )
}
