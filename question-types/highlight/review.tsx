import { Icon } from '@/components/ui/icon'
import type { IconName } from '@/components/ui/icon'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { compareParagraphIds } from '@/domain/lessons/paragraph-id'
import type { ReviewProps, Standing } from '../define'
import { NoteList, StandingMark } from '../note-list'
import type { StandingWords } from '../note-list'
import { ParagraphLink } from '../paragraph-links'
import { ReviewFrame } from '../review-frame'
import { explain, fragmentNotes, lureNotes, matchInWords } from './explain'
import { countsOf } from './grade'
import { runsOf } from './marked-runs'
import type { Run } from './marked-runs'
import type { Authored, FragmentToMark, Response } from './schema'
import styles from './highlight.module.css'

const none: Response = { marked: {} }
const ofWords: StandingWords = { right: 'Marked, and right', wrong: 'Marked, and not one of them', missed: 'To mark, and left out', info: '' }

export function HighlightReview({ question, response }: ReviewProps<Authored, Response>) {
  const given = response ?? none
  const inOrder = [...question.fragments].sort((one, other) => compareParagraphIds(one.para, other.para))
  const runs = inOrder.flatMap((fragment) => runsOf(fragment, given.marked[fragment.id] ?? []))
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      <div className={styles.fragments}>
        {inOrder.map((fragment) => (
          <MarkedFragment key={fragment.id} fragment={fragment} runs={runsOf(fragment, given.marked[fragment.id] ?? [])} />
        ))}
        <Legend runs={runs} />
      </div>
      <NoteList
        notes={fragmentNotes({ ...question, fragments: inOrder }, given)}
        words={{ right: 'Exactly the words', wrong: 'Other words are marked', missed: 'Words are left out', info: 'Nothing to mark, and nothing marked' }}
        restLabel="About the fragments with nothing to mark"
      />
      <NoteList
        notes={lureNotes(question, given)}
        words={{ right: '', wrong: 'You marked it', missed: '', info: 'You left it out, rightly' }}
        restLabel="About words that attract"
      />
      {response && <p className={styles.match}>{matchInWords(countsOf(question, response))}</p>}
    </ReviewFrame>
  )
}

function MarkedFragment({ fragment: { para }, runs }: { fragment: FragmentToMark; runs: readonly Run[] }) {
  return (
    <div className={styles.fragment}>
      <p className={styles.source}>
        Words of <ParagraphLink para={para} />
      </p>
      <p className={styles.marked} dir="auto">
        {runs.map(({ text, standing }, index) => (
          <span key={index}>
            {index > 0 && ' '}
            {standing === 'info' ? text : <MarkedRun text={text} standing={standing} />}
          </span>
        ))}
      </p>
    </div>
  )
}

const icons: Record<Exclude<Standing, 'info'>, IconName> = { right: 'check', wrong: 'cross', missed: 'circle' }

function MarkedRun({ text, standing }: { text: string; standing: Exclude<Standing, 'info'> }) {
  return (
    <span className={styles.run} data-standing={standing}>
      <Icon name={icons[standing]} /> {text}
      <VisuallyHidden> ({ofWords[standing].toLowerCase()})</VisuallyHidden>
    </span>
  )
}

/** What the signs mean that stand above it. */
function Legend({ runs }: { runs: readonly Run[] }) {
  const shown = (['right', 'missed', 'wrong'] as const).filter((standing) => runs.some((run) => run.standing === standing))
  return (
    <ul className={styles.legend}>
      {shown.map((standing) => (
        <li key={standing}><StandingMark standing={standing} words={ofWords[standing]} /></li>
      ))}
    </ul>
  )
}
