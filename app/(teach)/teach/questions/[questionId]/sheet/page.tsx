import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PrintButton } from '@/components/ui/print-button'
import { QuestionOnPaper } from '@/question-types/paper'
import { readQuestion } from '@/server/questions/read-question'
import { requireTeacher } from '../../../../require-teacher'
import styles from '../../questions.module.css'

export const metadata: Metadata = { title: 'Sheet' }

type Props = { params: Promise<{ questionId: string }>; searchParams: Promise<{ key?: string | string[] }> }

/** A question on paper: the student's sheet, or the key. */
export default async function SheetPage({ params, searchParams }: Props) {
  const { questionId } = await params
  const viewer = await requireTeacher(`/teach/questions/${questionId}/sheet`)
  const { question } = (await readQuestion(viewer, questionId)) ?? notFound()
  const withKey = (await searchParams).key === '1'
  return (
    <div className={styles.sheet}>
      <h1>{withKey ? `Key to ${question.id}` : question.id}</h1>
      <QuestionOnPaper question={question} seed="preview" number={1} withKey={withKey} />
      <p className={styles.actions}>
        <PrintButton />
        <a href={`/teach/questions/${questionId}`}>Back to the question</a>
        <a href={`/teach/questions/${questionId}/sheet${withKey ? '' : '?key=1'}`}>{withKey ? 'Without the key' : 'With the key'}</a>
      </p>
    </div>
  )
}
