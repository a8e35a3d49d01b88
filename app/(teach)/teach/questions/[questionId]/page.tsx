import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { formatMarks } from '@/domain/attempts/scoring'
import { gradeResponse, isSelfScored, modelAnswer, parseResponse, presentQuestion, responseFromForm, type AuthoredQuestion, type QuestionResponse } from '@/question-types/registry'
import { QuestionFollowUp, QuestionReview } from '@/question-types/reviews'
import { QuestionAnswer } from '@/question-types/views'
import { readQuestion } from '@/server/questions/read-question'
import { requireTeacher } from '../../../require-teacher'
import styles from '../questions.module.css'
import { AboutQuestion } from './_components/about-question'
import { PreviewActions, ScoreActions } from './_components/preview-actions'

export const metadata: Metadata = { title: 'Preview' }

type Props = { params: Promise<{ questionId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const seed = 'preview'

/** A question as a student sees it; once answered, what a student is told. The answer is in the address, and nowhere else. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const { questionId } = await params
  const viewer = await requireTeacher(`/teach/questions/${questionId}`)
  const found = (await readQuestion(viewer, questionId)) ?? notFound()
  const asked = await searchParams
  const { question } = found
  const given = asked.model === '1' ? { response: modelAnswer(question), problem: null } : answerIn(question, asked)
  const isChecked = asked.checked === '1' && given.response !== null
  return (
    <div className={styles.preview}>
      <PageHeader
        title={found.place ? question.id : `Example: ${found.typeName}`}
        intro={found.about}
        crumbs={[{ href: '/teach', label: 'Desk' }, { href: '/teach/questions', label: 'Questions' }]}
      />
      {given.problem ? (
        <Notice tone="warn" title="This answer cannot be read">
          <p>{given.problem}</p>
        </Notice>
      ) : null}
      {isChecked && given.response ? (
        <Marked questionId={questionId} question={question} response={given.response} />
      ) : (
        <form method="get" action={`/teach/questions/${questionId}`} aria-label="The question, as a student sees it">
          <input type="hidden" name="checked" value="1" />
          <QuestionAnswer question={presentQuestion(question, seed)} response={given.response} idPrefix="preview" />
          {asked.checked === '1' && !given.problem ? <p role="alert">Answer the question first, then check your answer.</p> : null}
          <PreviewActions questionId={questionId} />
        </form>
      )}
      <AboutQuestion found={found} />
    </div>
  )
}

type Given = { response: QuestionResponse | null; problem: string | null }

/** The answer that the address carries. */
function answerIn(question: AuthoredQuestion, asked: Record<string, string | string[] | undefined>): Given {
  const form = new FormData()
  for (const [name, values] of Object.entries(asked)) for (const value of [values].flat()) if (value !== undefined) form.append(name, value)
  const raw = responseFromForm(question, form)
  if (raw === null) return { response: null, problem: null }
  const parsed = parseResponse(question, raw)
  return parsed.ok ? { response: parsed.response, problem: null } : { response: null, problem: parsed.message }
}

function Marked({ questionId, question, response }: { questionId: string; question: AuthoredQuestion; response: QuestionResponse }) {
  const marks = gradeResponse(question, response).fraction * question.weight
  return (
    <section aria-labelledby="marked">
      <h2 id="marked">
        {formatMarks(marks)} of {formatMarks(question.weight)} {question.weight === 1 ? 'mark' : 'marks'}
      </h2>
      <QuestionReview question={question} response={response} seed={seed} idPrefix="marked" />
      {isSelfScored(question) ? (
        <form method="get" action={`/teach/questions/${questionId}`} aria-label="Score the answer, as a student does">
          <input type="hidden" name="checked" value="1" />
          <QuestionFollowUp question={question} response={response} idPrefix="score" />
          <ScoreActions />
        </form>
      ) : null}
      <p className={styles.actions}>
        <a href={`/teach/questions/${questionId}`}>Answer it again</a>
      </p>
    </section>
  )
}
