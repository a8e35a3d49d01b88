import type { ReactNode } from 'react'
import type { Note, Standing } from './define'
import { StandingMark } from './note-list'
import { LinkedText, ParagraphLink } from './paragraph-links'
import styles from './marked-part.module.css'

type MarkedPartProps = {
  /** The statement, the card, or the cell's place in its row. */
  title: string
  note: Note
  /** What was answered; undefined when it was left empty. */
  given: string | undefined
  right: { label: string; answer: string; paras: readonly string[] }
}

const words: Record<Standing, string> = { right: 'Right', wrong: 'Not right', missed: 'Left empty', info: '' }

/** One part of a marked question: what was answered, what is right and where it stands, and why. */
export function MarkedPart({ title, note, given, right }: MarkedPartProps) {
  return (
    <li className={styles.part} data-standing={note.standing}>
      <p className={styles.title} dir="auto">{title}</p>
      <StandingMark standing={note.standing} words={words[note.standing]} />
      <dl className={styles.answers}>
        <dt>Your answer</dt>
        <dd dir="auto">{given ?? 'Nothing'}</dd>
        <dt>{right.label}</dt>
        <dd dir="auto">
          {right.answer}
          {right.paras.map((para) => <span key={para}>, <ParagraphLink para={para} /></span>)}
        </dd>
      </dl>
      <details open={note.standing !== 'right'}>
        <summary>Why</summary>
        <p dir="auto"><LinkedText text={note.text} /></p>
        {note.whyTempting && (
          <p dir="auto">
            <strong>What leads there:</strong> {note.whyTempting}
          </p>
        )}
      </details>
    </li>
  )
}

/** Marked parts beside each other where there is room. */
export function MarkedParts({ children }: { children: ReactNode }) {
  return <ul className={styles.parts}>{children}</ul>
}

type MarkedGroupProps = { id: string; title: string; about?: string; children: ReactNode }

/** Marked parts under the claim or the category that they share. */
export function MarkedGroup({ id, title, about, children }: MarkedGroupProps) {
  return (
    <section className={styles.group} aria-labelledby={id}>
      <p id={id} className={styles.heading} dir="auto">{title}</p>
      {about && <p className={styles.about} dir="auto">{about}</p>}
      {children}
    </section>
  )
}
