import { Passage } from '@/components/quiz/passage'
import { ArticleMark } from '@/components/ui/article-mark'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import { readArticle, readParagraph } from '@/server/content/course'
import { KeepPlace } from './keep-place'
import styles from './passages-beside.module.css'

/** The passages of the lesson while its questions are answered: beside them on a wide screen, in a fold on a narrow one. */
export function PassagesBeside({ attemptId, ids }: { attemptId: string; ids: string[] }) {
  const articles = [...new Set(ids.map(articleOfParagraph))]
  return (
    <aside className={styles.aside} aria-label="Passages">
      <KeepPlace name={`passages of ${attemptId}`} className={styles.passages} summary="Passages to read">
        {articles.map((articleId) => (
          <section key={articleId} aria-label={`Passages of ${articleId}`}>
            <h3 className={styles.article}>
              <ArticleMark id={articleId} />
              <span>{readArticle(articleId)?.title ?? articleId}</span>
            </h3>
            {ids
              .filter((id) => articleOfParagraph(id) === articleId)
              .flatMap((id) => readParagraph(id) ?? [])
              .map((paragraph) => (
                <Passage key={paragraph.id} paragraph={paragraph} />
              ))}
          </section>
        ))}
      </KeepPlace>
    </aside>
  )
}
