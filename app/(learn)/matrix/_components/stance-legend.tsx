import { StanceMark } from '@/components/reading/stance-mark'
import type { Issue } from '@/domain/knowledge/issues'
import { stances, type Stance } from '@/domain/knowledge/positions'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import styles from '../matrix.module.css'

const meanings: Record<Stance, string> = {
  supports: 'answers the question of the column with yes.',
  opposes: 'answers it with no.',
  conditional: 'yes, if something else happens.',
  divided: 'speaks both ways, or in more than one voice.',
  'not-stated': 'a gap that a hasty reader might fill. An empty cell is not stated either.',
}

/** What the shapes in the table mean. */
export function StanceLegend() {
  return (
    <dl className={styles.legend}>
      {stances.map((stance) => (
        <div key={stance}>
          <dt>
            <StanceMark stance={stance} />
          </dt>
          <dd>{meanings[stance]}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The matters as questions: what "supports" and "opposes" answer. */
export function QuestionsOfColumns({ issues }: { issues: Issue[] }) {
  return (
    <details className={styles.questions}>
      <summary>What each column asks</summary>
      <dl>
        {issues.map(({ id, name, question }) => (
          <div key={id}>
            <dt>{curlyQuotes(name)}</dt>
            <dd>{curlyQuotes(question)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
