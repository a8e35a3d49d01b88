import { ArticleMark } from '@/components/ui/article-mark'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import type { LessonFrontMatter } from '@/domain/lessons/schema'
import styles from '../lesson.module.css'

/** The lesson's question, what it takes and what it gives. */
export function LessonHead({ lesson }: { lesson: LessonFrontMatter }) {
  return (
    <header className={styles.head}>
      <Breadcrumbs crumbs={[{ href: '/lessons', label: 'Lessons' }]} />
      <p className={styles.kicker}>
        Lesson {lesson.id.replace(/\D/g, '')} · {lesson.title}
      </p>
      <h1>{lesson.question}</h1>
      <div className={styles.facts}>
        <span>
          <Icon name="clock" /> {lesson.minutes} minutes
        </span>
        <ul role="list" aria-label="Articles read" className={styles.marks}>
          {lesson.sources.map((id) => (
            <li key={id}>
              <Link href={`/articles/${id.toLowerCase()}`}>
                <ArticleMark id={id} />
              </Link>
            </li>
          ))}
        </ul>
        <a href="#tasks" className="no-print">
          <Icon name="down" /> To the questions
        </a>
      </div>
      <section aria-labelledby="objectives" className={styles.objectives}>
        <h2 id="objectives">Afterwards you can</h2>
        <ul>
          {lesson.objectives.map(({ text }) => (
            <li key={text}>{curlyQuotes(text)}</li>
          ))}
        </ul>
      </section>
    </header>
  )
}
