import { ArticleMark } from '@/components/ui/article-mark'
import { Link } from '@/components/ui/link'
import { claimsOfPair } from '@/domain/knowledge/compare-articles'
import { compareHref } from '@/domain/knowledge/links'
import type { Article } from '@/domain/lessons/schema'
import { readCourse } from '@/server/content/course'
import styles from '../article.module.css'

/** The way to this article beside each of the others, with how much the two have in common. */
export function CompareWith({ article }: { article: Article }) {
  const { articles, knowledge } = readCourse()
  const others = articles.filter(({ id }) => id !== article.id)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="compare" className={styles.compare}>
      <h2 id="compare">Beside another article</h2>
      <ul role="list">
        {others.map((other) => {
          const { both, conflict } = claimsOfPair(knowledge.claims, { left: article.id, right: other.id })
          return (
            <li key={other.id}>
              <Link href={compareHref({ left: article.slug, right: other.slug })}>
                <ArticleMark id={other.id} /> <span>{other.title}</span>
              </Link>
              <span className={styles.counts}>
                {both.length} {both.length === 1 ? 'claim' : 'claims'} in both, {conflict.length} in conflict
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
