import { LessonsThatRead } from '@/app/(learn)/_components/lessons-that-read'
import { Passage } from '@/components/quiz/passage'
import { ActorLink } from '@/components/reading/actor-link'
import { StanceMark } from '@/components/reading/stance-mark'
import { Day } from '@/components/ui/day'
import { Link } from '@/components/ui/link'
import { Rung } from '@/components/ui/rung'
import { actorHref } from '@/domain/knowledge/links'
import { matrixHref, type MatrixFilter } from '@/domain/knowledge/matrix'
import type { Position } from '@/domain/knowledge/positions'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { LinkedText } from '@/question-types/paragraph-links'
import { readParagraph } from '@/server/content/course'
import { actorNamed } from '@/server/content/read-actor'
import type { OpenCell as Cell } from '@/server/content/read-matrix'
import styles from '../matrix.module.css'

/** One cell in full: what is told, by whom, how well that can be checked, and the passages. */
export function OpenCell({ cell: { actor, issue, positions, hidden }, filter }: { cell: Cell; filter: MatrixFilter }) {
  const paras = [...new Set(positions.flatMap((position) => position.paras))]
  return (
    <section aria-labelledby="cell" className={styles.open}>
      <h2 id="cell" tabIndex={-1}>
        <bdi>{actor.name}</bdi> on {curlyQuotes(issue.name)}
      </h2>
      <p className={styles.question}>{curlyQuotes(issue.question)}</p>
      {positions.length === 0 ? <p>Not stated{hidden > 0 ? ' under this choice' : ': no article tells it'}.</p> : null}
      {positions.map((position, index) => (
        <PositionInFull key={index} position={position} />
      ))}
      {hidden > 0 ? (
        <p>
          <Link href={matrixHref({}, { actor: actor.id, issue: issue.id })}>Show what the choice above leaves out</Link>
        </p>
      ) : null}
      {paras.length > 0 ? <LessonsThatRead paras={paras} title="Lessons that read these passages" /> : null}
      <p className={styles.onward}>
        <Link href={actorHref(actor.id)}>
          Everything about <bdi>{actor.name}</bdi>
        </Link>
        <Link href={matrixHref(filter)}>Close this cell</Link>
      </p>
    </section>
  )
}

function PositionInFull({ position }: { position: Position }) {
  const passages = position.paras.flatMap((id) => readParagraph(id) ?? [])
  return (
    <div className={styles.position}>
      <p className={styles.stance}>
        <StanceMark stance={position.stance} />
      </p>
      <p className={styles.says}>
        <LinkedText text={curlyQuotes(position.says)} />
      </p>
      {position.stance === 'conditional' ? (
        <dl className={styles.condition}>
          <div>
            <dt>If</dt>
            <dd>{curlyQuotes(position.if)},</dd>
          </div>
          <div>
            <dt>then</dt>
            <dd>{curlyQuotes(position.then)}.</dd>
          </div>
        </dl>
      ) : null}
      <Told position={position} />
      {passages.length > 0 ? (
        <details className={styles.passages} open={passages.length <= 2}>
          <summary>{titleOf(position, passages.length)}</summary>
          {passages.map((paragraph) => (
            <Passage key={paragraph.id} paragraph={paragraph} linksActors />
          ))}
        </details>
      ) : null}
    </div>
  )
}

function Told({ position }: { position: Position }) {
  if (position.stance === 'not-stated') return null
  return (
    <div className={styles.told}>
      {position.reportedBy ? (
        <span>
          As reported by <ActorLink actor={actorNamed(position.reportedBy)} />
        </span>
      ) : null}
      <Rung rung={position.rung} />
      <span>
        Known up to <Day date={position.asOf} />
      </span>
    </div>
  )
}

function titleOf({ stance }: Position, count: number): string {
  if (stance === 'not-stated') return count === 1 ? 'The passage in which one might look for it' : 'The passages in which one might look for it'
  return count === 1 ? 'The passage' : `The ${count} passages`
}
