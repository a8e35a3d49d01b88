import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { modes, type ModeName } from '@/domain/attempts/modes'
import type { Lesson } from '@/server/content/load-lesson'
import { DueDate } from './due-date'
import styles from './attempt-head.module.css'

type AttemptHeadProps = {
  attempt: { mode: ModeName; number: number; assignment: { className: string; dueAt: Date | null; timeZone: string } | null }
  lesson: Lesson | null
  title: string
}

/** Which quiz this is, of which lesson, for whom, and when its answers are explained. */
export function AttemptHead({ attempt, lesson, title }: AttemptHeadProps) {
  const { assignment, mode, number } = attempt
  return (
    <header className={styles.head}>
      <Breadcrumbs crumbs={[{ href: '/lessons', label: 'Lessons' }, ...(lesson ? [{ href: `/lessons/${lesson.slug}`, label: lesson.title }] : [])]} />
      <h1 className={styles.title}>
        {title}
        {lesson ? <span className={styles.lesson}> {lesson.title}</span> : null}
      </h1>
      <p className={styles.facts}>
        {modes[mode].says}
        {number > 1 ? ` This is attempt ${number}.` : null}
        {assignment ? ` Set in ${assignment.className}.` : null}
        {assignment?.dueAt ? <DueDate dueAt={assignment.dueAt} timeZone={assignment.timeZone} /> : null}
      </p>
    </header>
  )
}
