import { ArticleMark } from '@/components/ui/article-mark'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import type { Article } from '@/domain/lessons/schema'
import { readCourse } from '@/server/content/course'
import styles from '../article.module.css'

/** The way to the article before and the one after. */
export function ArticleNeighbours({ article }: { article: Article }) {
  const { articles } = readCourse()
  const place = articles.findIndex(({ id }) => id === article.id)
  const before = articles[place - 1]
  const after = articles[place + 1]
  return (
    <nav aria-label="Other articles" className={styles.neighbours}>
      {before ? (
        <Link href={`/articles/${before.slug}`} rel="prev">
          <Icon name="back" /> <ArticleMark id={before.id} /> <span>{before.title}</span>
        </Link>
      ) : (
        <span />
      )}
      {after ? (
        <Link href={`/articles/${after.slug}`} rel="next" className={styles.next}>
          <ArticleMark id={after.id} /> <span>{after.title}</span> <Icon name="forward" />
        </Link>
      ) : null}
    </nav>
  )
}
