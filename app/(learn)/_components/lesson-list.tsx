import { ArticleMark } from '@/components/ui/article-mark'
import { Link } from '@/components/ui/link'
import type { LessonFrontMatter } from '@/domain/lessons/schema'
import styles from './lesson-list.module.css'

type ListedLesson = Pick<LessonFrontMatter, 'id' | 'title' | 'question' | 'minutes' | 'sources'> & { slug: string }

/** The lessons as a table of contents: number, question, length, articles. */
export function LessonList({ lessons, level = 2 }: { lessons: ListedLesson[]; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <ol role="list" className={styles.lessons}>
      {lessons.map((lesson) => (
        <li key={lesson.id} className={styles.lesson}>
          <span className={styles.number} aria-hidden="true">
            {lesson.id.replace(/\D/g, '')}
          </span>
          <div>
            <Heading className={styles.title}>
              <Link href={`/lessons/${lesson.slug}`}>{lesson.title}</Link>
            </Heading>
            <p className={styles.question}>{lesson.question}</p>
            <p className={styles.facts}>
              <span>{lesson.minutes} minutes</span>
              <span className={styles.marks}>
                {lesson.sources.map((id) => (
                  <ArticleMark key={id} id={id} />
                ))}
              </span>
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
