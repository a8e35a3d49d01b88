import type { ReactNode } from 'react'
import type { Note, Standing } from './define'
import { Feedback, StandingMark } from './note-list'
import { ParagraphLink } from './paragraph-links'
import styles from './marked-part.module.css'

type MarkedPartProps = {
  /** The statement, the card, or the cell's place in its row. */
  title: ReactNode
  note: Note
  /** What became of it, where "right" and "not right" do not say it all. */
  words?: string
  /** What was answered; undefined when it was left empty. */
  given: ReactNode
  right: { label: string; answer: string; paras: readonly string[] }
}

const standingWords: Record<Standing, string> = { right: 'Right', wrong: 'Not right', missed: 'Left empty', info: '' }

/** One part of a marked question: what was answered, what is right and where it stands, and why. */
export function MarkedPart({ title, note, words = standingWords[note.standing], given, right }: MarkedPartProps) {
  return (
    <MarkedBox title={title} standing={note.standing}>
      <StandingMark standing={note.standing} words={words} />
      <GivenAndRight given={given} label={right.label} right={<>{right.answer}<Paragraphs paras={right.paras} /></>} />
      <Why note={note} />
    </MarkedBox>
  )
}

type MarkedBoxProps = { title?: ReactNode; standing: Standing; as?: 'li' | 'div'; bar?: 'top' | 'side'; children: ReactNode }

/** The box of a marked part. A bar in a colour stands on top where boxes are beside each other, at the side where one fills its line. */
export function MarkedBox({ title, standing, as: Box = 'li', bar = 'top', children }: MarkedBoxProps) {
  return (
    <Box className={styles.part} data-standing={standing} data-bar={bar}>
      {title && <p className={styles.title} dir="auto">{title}</p>}
      {children}
    </Box>
  )
}

/** The answer above what is right. */
export function GivenAndRight({ given, label, right }: { given: ReactNode; label: string; right: ReactNode }) {
  return (
    <dl className={styles.answers}>
      <dt>Your answer</dt>
      <dd dir="auto">{given ?? 'Nothing'}</dd>
      <dt>{label}</dt>
      <dd dir="auto">{right}</dd>
    </dl>
  )
}

/** Paragraphs behind the words that they show. */
export function Paragraphs({ paras }: { paras: readonly string[] }) {
  return paras.map((para) => <span key={para}>, <ParagraphLink para={para} /></span>)
}

/** The feedback, folded away where all is right. */
export function Why({ note }: { note: Note }) {
  return (
    <details open={note.standing !== 'right'}>
      <summary>Why</summary>
      <Feedback note={note} />
    </details>
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
