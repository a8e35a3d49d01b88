import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon'
import type { Note, Standing } from './define'
import { LinkedText } from './paragraph-links'
import styles from './note-list.module.css'

export type StandingWords = Record<Standing, string>

const icons: Record<Standing, IconName> = { right: 'check', wrong: 'cross', missed: 'circle', info: 'dash' }

/** What became of an option, a cell or a card: a shape and a word, and a colour that only helps. */
export function StandingMark({ standing, words }: { standing: Standing; words: string }) {
  return (
    <span className={styles.mark} data-standing={standing}>
      <Icon name={icons[standing]} /> {words}
    </span>
  )
}

/** What is said about an answer, and why a wrong one attracts. */
export function Feedback({ note }: { note: Note }) {
  return (
    <>
      <p dir="auto"><LinkedText text={note.text} /></p>
      {note.whyTempting && (
        <p dir="auto">
          <strong>What leads there:</strong> {note.whyTempting}
        </p>
      )}
    </>
  )
}

type NoteListProps = {
  notes: readonly Note[]
  words: StandingWords
  /** The line that opens the notes kept folded. */
  restLabel: string
  /** Which notes are folded away at first. */
  folded?: Standing
}

/** Feedback on what was chosen and on what is right; the rest unfolds. */
export function NoteList({ notes, words, restLabel, folded = 'info' }: NoteListProps) {
  const open = notes.filter((note) => note.standing !== folded)
  const rest = notes.filter((note) => note.standing === folded)
  return (
    <>
      {open.length > 0 && <Notes notes={open} words={words} />}
      {rest.length > 0 && (
        <details>
          <summary>{restLabel}</summary>
          <Notes notes={rest} words={words} />
        </details>
      )}
    </>
  )
}

function Notes({ notes, words }: { notes: readonly Note[]; words: StandingWords }) {
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <li key={note.about} className={styles.note} data-standing={note.standing}>
          <p className={styles.about} dir="auto">{note.about}</p>
          <StandingMark standing={note.standing} words={words[note.standing]} />
          <Feedback note={note} />
        </li>
      ))}
    </ul>
  )
}
