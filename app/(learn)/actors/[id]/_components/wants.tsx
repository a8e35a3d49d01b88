import { ActorLink } from '@/components/reading/actor-link'
import { ParaRefs } from '@/components/reading/para-refs'
import { StanceMark } from '@/components/reading/stance-mark'
import { Day } from '@/components/ui/day'
import { Link } from '@/components/ui/link'
import { Rung } from '@/components/ui/rung'
import { matrixHref } from '@/domain/knowledge/matrix'
import type { Position, StatedPosition } from '@/domain/knowledge/positions'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { actorNamed, type ActorRecord } from '@/server/content/read-actor'
import styles from '../actor.module.css'

type Wanted = ActorRecord['wants']

/** What an actor is said to want, matter by matter: with who tells us, how well that can be checked, and up to when it was known. */
export function Wants({ actor, wants }: { actor: string; wants: Wanted }) {
  const stated = wants.map(({ issue, positions }) => ({ issue, positions: positions.filter((position) => position.stance !== 'not-stated') })).filter(({ positions }) => positions.length > 0)
  const gaps = wants.flatMap(({ issue, positions }) => positions.filter(({ stance }) => stance === 'not-stated').map((position) => ({ issue, position })))
  return (
    <section aria-labelledby="wants" className={styles.part}>
      <h2 id="wants">Wants, as the articles report them</h2>
      {wants.length === 0 ? <p className={styles.none}>No article tells what this actor wants in the matters that the course looks at.</p> : null}
      {stated.map(({ issue, positions }) => (
        <section key={issue.id} aria-labelledby={`wants-${issue.id}`} className={styles.issue}>
          <h3 id={`wants-${issue.id}`}>
            <Link href={matrixHref({}, { actor, issue: issue.id })}>{issue.question}</Link>
          </h3>
          {positions.map((position, index) => (
            <PositionEntry key={index} position={position} />
          ))}
        </section>
      ))}
      {gaps.length > 0 ? (
        <section aria-labelledby="gaps" className={styles.issue}>
          <h3 id="gaps">Where a hasty reader might fill a gap</h3>
          <ul role="list" className={styles.gaps}>
            {gaps.map(({ issue, position }) => (
              <li key={issue.id}>
                <p>
                  <StanceMark stance={position.stance} /> {issue.question}
                </p>
                <p>
                  {curlyQuotes(position.says)} <ParaRefs ids={position.paras} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {wants.length > 0 ? (
        <p>
          <Link href="/matrix">All actors and all matters in one table</Link>
        </p>
      ) : null}
    </section>
  )
}

function PositionEntry({ position }: { position: Position }) {
  if (position.stance === 'not-stated') return null
  return (
    <div className={styles.position}>
      <StanceMark stance={position.stance} />
      <p>
        {curlyQuotes(position.says)} <ParaRefs ids={position.paras} />
      </p>
      {position.stance === 'conditional' ? (
        <p>
          <strong>If</strong> {curlyQuotes(position.if)}, <strong>then</strong> {curlyQuotes(position.then)}.
        </p>
      ) : null}
      <Source position={position} />
    </div>
  )
}

function Source({ position: { reportedBy, rung, asOf } }: { position: StatedPosition }) {
  return (
    <div className={styles.source}>
      {reportedBy ? (
        <span>
          As <ActorLink actor={actorNamed(reportedBy)} /> reports
        </span>
      ) : null}
      <Rung rung={rung} />
      <span>
        Known up to <Day date={asOf} />
      </span>
    </div>
  )
}
