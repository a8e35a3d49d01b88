import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { defineTerms } from '@/components/reading/define-terms'
import { DismissNotes } from '@/components/reading/dismiss-notes'
import { termReader } from '@/domain/knowledge/find-terms'
import { paragraphHref } from '@/domain/lessons/paragraph-id'
import { currentViewer } from '@/server/access/viewer'
import { readCourse, readLesson } from '@/server/content/course'
import type { Lesson } from '@/server/content/load-lesson'
import { LessonHead } from './_components/lesson-head'
import { LessonTasks } from './_components/lesson-tasks'
import { PassagesToRead } from './_components/passages-to-read'
import { TeachersNote } from './_components/teachers-note'
import styles from './lesson.module.css'

type LessonPageProps = { params: Promise<{ slug: string }> }

export async function generateMetadata({ params }: LessonPageProps): Promise<Metadata> {
  const lesson = readLesson((await params).slug) ?? notFound()
  return { title: lesson.title, description: lesson.question }
}

export default async function LessonPage({ params }: LessonPageProps) {
  const lesson = readLesson((await params).slug) ?? notFound()
  const viewer = await currentViewer()
  const teaches = viewer?.role === 'teacher' || viewer?.role === 'admin'
  return (
    <>
      {/* A grid of its own: in one with what follows, the passages would stick to the window over the tasks. */}
      <div className={styles.page}>
        <div>
          <LessonHead lesson={lesson} />
          {/* Our own Markdown, rendered with its raw HTML escaped. */}
          <div className="prose" dangerouslySetInnerHTML={{ __html: defineTerms(withPassagesBeside(lesson), termReader(readCourse().knowledge.glossary)) }} />
        </div>
        <PassagesToRead ids={lesson.read} />
      </div>
      <div className={styles.after}>
        <LessonTasks lesson={lesson} />
        {teaches ? <TeachersNote html={lesson.teacherHtml} /> : null}
      </div>
      <DismissNotes />
    </>
  )
}

/** References to a passage that stands on this page lead to it here; the others open the article. */
function withPassagesBeside(lesson: Lesson): string {
  return lesson.read.reduce((html, id) => html.replaceAll(`href="${paragraphHref(id)}"`, `href="#${id}"`), lesson.bodyHtml)
}
