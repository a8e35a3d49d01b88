import { explainResponse } from '@/question-types/registry'
import { QuestionFollowUp, QuestionReview } from '@/question-types/reviews'
import { QuestionAnswer } from '@/question-types/views'
import type { CurrentQuestion, Explained } from '@/server/attempts/read-attempt'
import { DecidingPassages } from '../../_components/deciding-passages'
import styles from '../attempt.module.css'
import { CertaintyField } from './certainty-field'
import { Hints } from './hints'

/** The question to answer; or, once it was checked, what is to be said about the answer. */
export function QuestionPart({ current, tryAgain }: { current: CurrentQuestion; tryAgain: boolean }) {
  const { question, response, explained } = current
  if (explained && !tryAgain) return <Explanation explained={explained} response={response} />
  return (
    <>
      <input type="hidden" name="answering" value="1" />
      <QuestionAnswer question={question} response={response} idPrefix="answer" />
      {current.certainty === undefined ? null : <CertaintyField chosen={current.certainty} />}
      <Hints hints={current.hints} areFree={current.hintsAreFree} />
    </>
  )
}

function Explanation({ explained, response }: { explained: Explained; response: CurrentQuestion['response'] }) {
  const { question, seed } = explained
  return (
    <section id="explanation" tabIndex={-1} aria-label="Explanation" className={styles.explanation}>
      <QuestionReview question={question} response={response} seed={seed} idPrefix="explained" />
      <DecidingPassages ids={explainResponse(question, response).paras} />
      {explained.isSelfScored && response ? (
        <>
          <input type="hidden" name="answering" value="1" />
          <input type="hidden" name="checked" value="1" />
          <QuestionFollowUp question={question} response={response} idPrefix="score" />
        </>
      ) : null}
    </section>
  )
}
