import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SortedTable } from '@/components/tables/sorted-table'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { quizTitle } from '@/domain/lessons/quiz-title'
import type { TableParams } from '@/domain/tables/table-order'
import { listQuestions, type ListedQuestion } from '@/server/questions/list-questions'
import { requireTeacher } from '../../require-teacher'
import { QuestionFilters } from './_components/question-filters'
import { TypesTable } from './_components/types-table'
import styles from './questions.module.css'

export const metadata: Metadata = { title: 'Questions' }

const path = '/teach/questions'
const filterNames = ['type', 'lesson', 'skill', 'words'] as const

export default async function QuestionsPage({ searchParams }: { searchParams: Promise<TableParams> }) {
  const viewer = await requireTeacher(path)
  const params = await searchParams
  const filter = { type: text(params.type), lesson: text(params.lesson), skill: text(params.skill), words: text(params.words) }
  const list = (await listQuestions(viewer, filter)) ?? notFound()
  const address = { path, params, keep: filterNames }
  return (
    <div className={styles.page}>
      <PageHeader title="Questions" intro="Every question of the course. Open one to see it as a student does, to answer it, to see what the answer is told, and to print it." crumbs={[{ href: '/teach', label: 'Desk' }]} />
      <QuestionFilters path={path} filter={filter} list={list} />
      {list.questions.length === 0 ? (
        <EmptyState title="No question fits">
          <p>
            Take a filter away, or <a href={path}>show all {list.total} questions</a>.
          </p>
        </EmptyState>
      ) : (
        <SortedTable
          name="questions"
          caption={list.questions.length === list.total ? `All ${list.total} questions` : `${list.questions.length} of ${list.total} questions`}
          address={address}
          initial="lesson.asc"
          pageRows={100}
          keyOf={({ id }) => id}
          rows={list.questions}
          columns={[
            { key: 'id', label: 'Question', cell: questionLink, sortBy: ({ id }) => id },
            { key: 'type', label: 'Kind', cell: ({ typeName }) => typeName, sortBy: ({ typeName }) => typeName },
            { key: 'lesson', label: 'Where', cell: ({ lessonId, quiz }) => [lessonId, quizTitle(quiz)].filter(Boolean).join(' '), sortBy: ({ lessonId, quiz, id }) => `${lessonId.padStart(4)} ${quiz} ${id}` },
            { key: 'skill', label: 'Skill', cell: ({ skill }) => skill, sortBy: ({ skill }) => skill },
            { key: 'bloom', label: 'Level', cell: ({ bloom }) => bloom, sortBy: ({ bloom }) => levels.indexOf(bloom) },
          ]}
        />
      )}
      <TypesTable types={list.types} address={address} />
    </div>
  )
}

/** From remembering to judging. */
const levels = ['R', 'U', 'Ap', 'An', 'Ev']

function questionLink({ id, stem }: ListedQuestion) {
  return (
    <>
      <a href={`${path}/${id}`}>{id}</a>
      <span className={styles.stem} dir="auto">{stem}</span>
    </>
  )
}

function text(value: string | string[] | undefined): string {
  return ([value].flat()[0] ?? '').slice(0, 80)
}
