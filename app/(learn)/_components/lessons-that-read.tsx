import { ParaRef } from '@/components/quiz/para-ref'
import { Link } from '@/components/ui/link'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { lessonsReading } from '@/server/content/lessons-reading'
import styles from './lessons-that-read.module.css'

type LessonsThatReadProps = {
  paras: readonly string[]
  /** Such as "Lessons that read this article". */
  title: string
}

/** The lessons that read some of these paragraphs, with those that they read. Nothing where no lesson does. */
export function LessonsThatRead({ paras, title }: LessonsThatReadProps) {
  const lessons = lessonsReading(paras)
  if (lessons.length === 0) return null
  return (
    <section aria-labelledby="lessons" className={styles.lessons}>
      <h2 id="lessons">{title}</h2>
      <ul role="list">
        {lessons.map(({ lesson, paras: read }) => (
          <li key={lesson.id}>
            <Link href={`/lessons/${lesson.slug}`}>{curlyQuotes(lesson.title)}</Link>
            <span className={styles.paras}>
              {read.map((id) => (
                <ParaRef key={id} id={id} />
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
