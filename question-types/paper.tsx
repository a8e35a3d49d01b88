import 'server-only'
import { StandingMark } from './note-list'
import { Material, Stem } from './material'
import type { PaperPart } from './define'
import { explainResponse, modelAnswer, paperOf, scoringRule } from './registry'
import type { AuthoredQuestion } from './registry'
import styles from './paper.module.css'

type QuestionOnPaperProps = {
  question: AuthoredQuestion
  /** Decides the order of options, as on the screen. */
  seed: string
  number: number
  /** The key shows what is right and why; the blank sheet shows nothing of it. */
  withKey: boolean
}

/** A question as it is printed, to be answered with a pen; or its key. A server component: the blank sheet holds nothing of the key. */
export function QuestionOnPaper({ question, seed, number, withKey }: QuestionOnPaperProps) {
  return (
    <section className={styles.question} aria-label={`Question ${number}`}>
      <p className={styles.stem} dir="auto">
        <span className={styles.number}>{number}.</span> <Stem stem={question.stem} isNegative={question.negative === true} />
      </p>
      <Material setUp={question.setUp} exhibit={question.exhibit ?? []} />
      <p className={styles.rule}>{`${scoringRule(question)} ${marksOf(question.weight)}`}</p>
      {paperOf(question, seed).map((part, index) => (
        <Part key={index} part={part} withKey={withKey} />
      ))}
      {withKey && <Reasons question={question} />}
    </section>
  )
}

function marksOf(weight: number): string {
  return weight === 1 ? '(1 mark)' : `(${weight} marks)`
}

function Part({ part, withKey }: { part: PaperPart; withKey: boolean }) {
  return (
    <div className={styles.part}>
      {part.label && <p className={styles.label} dir="auto">{part.label}</p>}
      <PartBody part={part} withKey={withKey} />
    </div>
  )
}

function PartBody({ part, withKey }: { part: PaperPart; withKey: boolean }) {
  switch (part.kind) {
    case 'choices':
      return <PaperChoices part={part} withKey={withKey} />
    case 'table':
      return <PaperTable part={part} withKey={withKey} />
    case 'lines':
      return withKey ? <p className={styles.answer} dir="auto">{part.answer}</p> : <WritingLines count={part.lines} />
    case 'text':
      return (
        <>
          <p className={styles.text} dir="auto">{part.text}</p>
          {withKey && part.answer && <p className={styles.answer} dir="auto">{part.answer}</p>}
        </>
      )
    case 'list':
      return <ul className={styles.items}>{part.items.map((item) => <li key={item} dir="auto">{item}</li>)}</ul>
  }
}

function PaperChoices({ part, withKey }: { part: PaperPart & { kind: 'choices' }; withKey: boolean }) {
  return (
    <ul className={styles.choices}>
      {part.choices.map(({ text, isRight }) => (
        <li key={text} data-right={withKey && isRight}>
          <span className={styles.box} data-round={!part.many} aria-hidden="true" />
          <span dir="auto">{text}</span>
          {withKey && isRight && <StandingMark standing="right" words="Right" />}
        </li>
      ))}
    </ul>
  )
}

function PaperTable({ part: { head, rows }, withKey }: { part: PaperPart & { kind: 'table' }; withKey: boolean }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>{head.map((each) => <th key={each} scope="col" dir="auto">{each}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.head}>
            <th scope="row" dir="auto">{row.head}</th>
            {row.cells.map((cell, index) => (
              <td key={index} dir="auto">{cell === null ? '–' : 'text' in cell ? cell.text : withKey ? <span className={styles.answer}>{cell.answer}</span> : null}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function WritingLines({ count }: { count: number }) {
  return <div className={styles.lines} aria-hidden="true">{Array.from({ length: count }, (_, index) => <div key={index} />)}</div>
}

/** What is said about the right answer, for whoever marks by hand. */
function Reasons({ question }: { question: AuthoredQuestion }) {
  const { notes, paras } = explainResponse(question, modelAnswer(question))
  const right = notes.filter(({ standing }) => standing === 'right')
  return (
    <div className={styles.reasons}>
      {(right.length > 0 ? right : notes).map(({ about, text }) => <p key={about} dir="auto">{text}</p>)}
      <p>{`What decides it: ${paras.join(', ')}`}</p>
    </div>
  )
}
