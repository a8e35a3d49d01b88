import { hintSteps } from '@/domain/attempts/hints'
import { quizTitle } from '@/domain/lessons/quiz-title'
import { decidingParagraphs } from '@/question-types/base'
import { LinkedText, ParagraphLinks } from '@/question-types/paragraph-links'
import { chanceLevel } from '@/question-types/registry'
import type { QuestionToPreview } from '@/server/questions/read-question'
import styles from '../../questions.module.css'

/** What teachers want to know of a question: where it stands, what it is for, its hints, and how to print it. */
export function AboutQuestion({ found }: { found: QuestionToPreview }) {
  const { question, place, typeName } = found
  const id = place ? question.id : `example-${question.type}`
  return (
    <section aria-labelledby="about">
      <h2 id="about">About this question</h2>
      <dl className={styles.about}>
        <dt>Kind</dt>
        <dd>{typeName}</dd>
        <dt>Stands in</dt>
        <dd>{place ? [place.lesson?.id, place.lesson?.title, quizTitle(place.quiz)].filter(Boolean).join(' ') : 'No lesson: it shows what this kind of question can do'}</dd>
        <dt>Skill</dt>
        <dd>{question.skill}</dd>
        <dt>Level</dt>
        <dd>{levelWords[question.bloom]}</dd>
        <dt>Standards</dt>
        <dd>{`${question.c3}, ${question.rh}`}</dd>
        <dt>By guessing</dt>
        <dd>{`At most ${Math.round(chanceLevel(question) * 100)} % of the marks, on average`}</dd>
      </dl>
      <ParagraphLinks label="What decides it:" paras={decidingParagraphs(question)} />
      <Hints hints={question.hints} />
      <ul>
        <li><a href={`/teach/questions/${id}/sheet`}>Print it as a student sheet</a></li>
        <li><a href={`/teach/questions/${id}/sheet?key=1`}>Print it with the key and the reasons</a></li>
        <li><a href={`/api/questions/${id}/text`}>Download it as plain text, with the key</a></li>
      </ul>
    </section>
  )
}

const levelWords = { R: 'Remember', U: 'Understand', Ap: 'Apply', An: 'Analyse', Ev: 'Evaluate' }

function Hints({ hints }: { hints: string[] | undefined }) {
  if (!hints) return null
  return (
    <>
      <h3>Hints, in three steps</h3>
      <ol>
        {hints.map((hint, index) => (
          <li key={hint} dir="auto">
            <span>{`${hintSteps[index]}: `}</span>
            <LinkedText text={hint} />
          </li>
        ))}
      </ol>
    </>
  )
}
