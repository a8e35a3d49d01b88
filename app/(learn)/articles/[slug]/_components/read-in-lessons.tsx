import { ParaRef } from '@/components/quiz/para-ref'
import { Link } from '@/components/ui/link'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import type { Article } from '@/domain/lessons/schema'
import { readCourse } from '@/server/content/course'
import styles from '../article.module.css'

/** The lessons that read this article, with the paragraphs that they read. */
export function ReadInLessons({ article }: { article: Article }) {
  const inArticle = (id: string) => articleOfParagraph(id) === article.id
  const lessons = readCourse().lessons.filter(({ read }) => read.some(inArticle))
  if (lessons.length === 0) return null
  return (
    <section aria-labelledby="lessons" className={styles.lessons}>
      <h2 id="lessons">Lessons that read this article</h2>
      <ul role="list">
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <Link href={`/lessons/${lesson.slug}`}>{lesson.title}</Link>
            <span className={styles.paras}>
              {lesson.read.filter(inArticle).map((id) => (
                <ParaRef key={id} id={id} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
