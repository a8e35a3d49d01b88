import { LessonList } from '@/app/(learn)/_components/lesson-list'
import { currentViewer } from '@/server/access/viewer'
import { readCourse } from '@/server/content/course'
import { FiveArticles } from './_components/five-articles'
import { FrontPage } from './_components/front-page'
import { JoinWithCode } from './_components/join-with-code'
import { TeacherWelcome } from './_components/teacher-welcome'
import { YourWork } from './_components/your-work'
import styles from './home.module.css'

type HomePageProps = { searchParams: Promise<{ answer?: string | string[] }> }

export default async function HomePage({ searchParams }: HomePageProps) {
  const viewer = await currentViewer()
  const course = readCourse()
  const { answer } = await searchParams
  const teaches = viewer?.role === 'teacher' || viewer?.role === 'admin'
  return (
    <>
      {teaches ? <TeacherWelcome name={viewer.name} /> : null}
      {viewer && !teaches ? <YourWork viewer={viewer} /> : <FrontPage course={course} answer={typeof answer === 'string' ? answer : undefined} offersStart={!viewer} />}
      <section aria-labelledby="lessons" className={styles.section}>
        <h2 id="lessons">Lessons</h2>
        <LessonList lessons={course.lessons} level={3} />
      </section>
      <FiveArticles articles={course.articles} />
      {teaches ? null : <JoinWithCode />}
    </>
  )
}
