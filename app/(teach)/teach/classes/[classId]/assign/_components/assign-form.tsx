'use client'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { TextAreaField, TextField } from '@/components/ui/field'
import { FormStatus } from '@/components/ui/form-status'
import { Tag } from '@/components/ui/tag'
import type { FormAction } from '@/server/form-action'
import styles from '../../../../../_components/teach.module.css'
import { hasMoreTimes, TimesFields } from '../../../../../_components/times-fields'

type AssignableLesson = { id: string; title: string; question: string; minutes: number; given: string[] }

type AssignFormProps = {
  action: FormAction<{ assignmentId: string; classId: string }>
  classId: string
  lessons: AssignableLesson[]
  /** Tests of the whole course. */
  tests: { id: string; title: string; about: string; minutes: number; isGiven: boolean }[]
  chosen: string
  /** A clock reading in the class's time zone. */
  dueOn: string
  timeZone: string
  modes: { id: string; name: string; says: string }[]
}

const quizzes = [
  { value: 'exit-a', label: 'Exit quiz, form A', about: 'Eight questions, for after the lesson.' },
  { value: 'exit-b', label: 'Exit quiz, form B', about: 'The same skills on other passages: for a second try, or the other half of the room.' },
  { value: 'practice', label: 'Practice', about: 'The warm-up, the activities and the short answer, in order.' },
]

/** Everything is filled in already: choose another lesson or date, or just assign. */
export function AssignForm({ action, classId, lessons, tests, chosen, dueOn, timeZone, modes }: AssignFormProps) {
  const [state, submit, isPending] = useActionState(action, { status: 'idle' })
  const values: Record<string, string> = 'values' in state ? state.values : {}
  const errors = 'fieldErrors' in state ? state.fieldErrors : {}
  return (
    <form action={submit}>
      <FormStatus state={state} />
      <input type="hidden" name="classId" value={classId} />
      <fieldset className={styles.choices}>
        <legend>{tests.length > 0 ? 'Lesson, or a test of the whole course' : 'Lesson'}</legend>
        {lessons.map((lesson) => (
          <Choice key={lesson.id} name="lessonId" value={lesson.id} isChosen={(values.lessonId ?? chosen) === lesson.id}>
            {lesson.id} {lesson.title} {lesson.given.length > 0 ? <Tag>Assigned already</Tag> : null}
            <small>{lesson.question} About {lesson.minutes} minutes.</small>
          </Choice>
        ))}
        {tests.map((test) => (
          <Choice key={test.id} name="lessonId" value={test.id} isChosen={(values.lessonId ?? chosen) === test.id}>
            {test.title} {test.isGiven ? <Tag>Assigned already</Tag> : null}
            <small>
              {test.about} About {test.minutes} minutes. It is its own quiz, whatever is chosen below.
            </small>
          </Choice>
        ))}
      </fieldset>
      <div className={styles.narrow}>
        <TextField label={`Due, on the clock of ${timeZone.replaceAll('_', ' ')}`} name="dueOn" type="datetime-local" hint="In one week, unless you change it. Empty means no due date." defaultValue={values.dueOn ?? dueOn} error={errors.dueOn} />
      </div>
      <fieldset className={styles.choices}>
        <legend>What students do</legend>
        {quizzes.map(({ value, label, about }) => (
          <Choice key={value} name="quiz" value={value} isChosen={(values.quiz ?? 'exit-a') === value}>
            {label}
            <small>{about}</small>
          </Choice>
        ))}
      </fieldset>
      <fieldset className={styles.choices}>
        <legend>When answers are explained</legend>
        {modes.map(({ id, name, says }) => (
          <Choice key={id} name="mode" value={id} isChosen={(values.mode ?? 'quiz') === id}>
            {name}
            <small>{says}</small>
          </Choice>
        ))}
      </fieldset>
      <AskCertainty isAsked={values.certainty === '1'} />
      <details className={styles.confirm} open={hasMoreTimes(values)}>
        <summary>More settings: opening and closing, time limit, attempts</summary>
        <TimesFields values={values} errors={errors} timeZone={timeZone} />
      </details>
      <div className={styles.narrow}>
        <TextAreaField label="Note to the class" name="note" rows={2} maxLength={500} defaultValue={values.note} error={errors.note} />
      </div>
      <Button disabled={isPending}>Assign</Button>
    </form>
  )
}

function AskCertainty({ isAsked }: { isAsked: boolean }) {
  return (
    <fieldset className={styles.choices}>
      <legend>How sure students are</legend>
      <label className={styles.choice}>
        <input type="checkbox" name="certainty" value="1" defaultChecked={isAsked} />
        <span>
          Ask after each answer: low, fair or high
          <small>Students see for themselves how well they judge. It changes no marks.</small>
        </span>
      </label>
    </fieldset>
  )
}

function Choice({ name, value, isChosen, children }: { name: string; value: string; isChosen: boolean; children: React.ReactNode }) {
  return (
    <label className={styles.choice}>
      <input type="radio" name={name} value={value} defaultChecked={isChosen} required />
      <span>{children}</span>
    </label>
  )
}
