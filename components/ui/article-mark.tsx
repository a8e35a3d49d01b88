import styles from './article-mark.module.css'

/** One hatching per article, as in the legend of a map: it tells articles apart without colour. */
const hatchings = [
  'M-2 8 8-2M-2 14 14-2M-2 20 20-2M-2 26 26-2M-2 32 32-2M4 32 22 14M10 32 22 20',
  'M4-1V29M9-1V29M14-1V29M-1 4H21M-1 9H21M-1 14H21M-1 19H21M-1 24H21',
  'M-1 3.5H21M-1 7.5H21M-1 11.5H21M-1 15.5H21M-1 19.5H21M-1 23.5H21',
  'M3 4h.1M9 4h.1M15 4h.1M6 9h.1M12 9h.1M18 9h.1M3 14h.1M9 14h.1M15 14h.1M6 19h.1M12 19h.1M18 19h.1M3 24h.1M9 24h.1M15 24h.1',
  'M-2 5q3-4 6 0t6 0 6 0 6 0M-2 11q3-4 6 0t6 0 6 0 6 0M-2 17q3-4 6 0t6 0 6 0 6 0M-2 23q3-4 6 0t6 0 6 0 6 0',
  'M-2 20 8 30M-2 14 14 30M-2 8 20 30M-2 2 22 26M4 0 22 18M10 0 22 12',
]
const dotted = 3

type ArticleMarkProps = {
  /** Such as S3. */
  id: string
  size?: 'm' | 'l'
}

/** An article's label, like the one on the spine of a book: its hatching and its id. */
export function ArticleMark({ id, size = 'm' }: ArticleMarkProps) {
  const place = (Number(id.replace(/\D/g, '')) + hatchings.length - 1) % hatchings.length
  return (
    <span className={`${styles.mark} ${styles[size]}`}>
      <svg viewBox="0 0 18 28" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
        <path d={hatchings[place]} fill="none" stroke="currentColor" strokeWidth={place === dotted ? 2.6 : 1.1} strokeLinecap={place === dotted ? 'round' : 'butt'} />
      </svg>
      <span className={styles.id}>{id}</span>
    </span>
  )
}
