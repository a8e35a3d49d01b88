import { Passage } from '@/components/quiz/passage'
import { ArticleMark } from '@/components/ui/article-mark'
import { Link } from '@/components/ui/link'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import { readArticle, readParagraph } from '@/server/content/course'
import styles from '../lesson.module.css'

/** The passages of a lesson, article by article: beside the text on a wide screen, after it on a narrow one. */
export function PassagesToRead({ ids }: { ids: string[] }) {
  const articles = [...new Set(ids.map(articleOfParagraph))]
  return (
    <aside className={styles.passages} aria-labelledby="passages" tabIndex={0}>
      <h2 id="passages">Passages to read</h2>
      {articles.map((articleId) => (
        <section key={articleId} aria-label={`Passages of ${articleId}`}>
          <h3 className={styles.article}>
            <ArticleMark id={articleId} />
            <Link href={`/articles/${articleId.toLowerCase()}`}>{readArticle(articleId)?.title ?? articleId}</Link>
          </h3>
          {ids
            .filter((id) => articleOfParagraph(id) === articleId)
            .flatMap((id) => readParagraph(id) ?? [])
            .map((paragraph) => (
              <Passage key={paragraph.id} paragraph={paragraph} anchor />
            ))}
        </section>
      ))}
    </aside>
  )
}
