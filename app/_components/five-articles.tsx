import { ArticleMark } from '@/components/ui/article-mark'
import { Link } from '@/components/ui/link'
import type { Article } from '@/domain/lessons/schema'
import styles from '../home.module.css'

/** The articles in a row, each with its mark. */
export function FiveArticles({ articles }: { articles: Article[] }) {
  return (
    <section aria-labelledby="articles" className={styles.section}>
      <h2 id="articles">The articles</h2>
      <ul role="list" className={styles.articles}>
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleMark id={article.id} />
            <p className={styles.articleTitle}>
              <Link href={`/articles/${article.slug}`}>{article.title}</Link>
            </p>
            <p className={styles.small}>{article.asOf}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
