import { ActorLink } from '@/components/reading/actor-link'
import { StanceMark } from '@/components/reading/stance-mark'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { Actor } from '@/domain/knowledge/actors'
import { matrixHref, type MatrixCell, type MatrixFilter } from '@/domain/knowledge/matrix'
import type { Position } from '@/domain/knowledge/positions'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { actorNamed } from '@/server/content/read-actor'
import type { Matrix } from '@/server/content/read-matrix'
import styles from './matrix-table.module.css'

// One table for every width: the roles are spelt out because the narrow layout takes `display: table` away, and with it the meaning.
/** Actors by matters. Wide, it scrolls in its own frame with its heads in sight; narrow, it folds into a card for each actor. */
export function MatrixTable({ matrix: { rows, issues, filter, open } }: { matrix: Matrix }) {
  return (
    <div className={styles.wrapper}>
      <div className={styles.frame} role="region" aria-label="Positions by actor and matter" tabIndex={0}>
        <table role="table" className={styles.table}>
          <caption className={styles.caption}>Positions by actor and matter, as the five articles report them</caption>
          <thead role="rowgroup" className={styles.head}>
            <tr role="row">
              <th role="columnheader" scope="col">Actor</th>
              {issues.map(({ id, name }) => (
                <th key={id} role="columnheader" scope="col">{curlyQuotes(name)}</th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className={styles.body}>
            {rows.map(({ actor, cells }) => (
              <tr key={actor.id} role="row" className={styles.row}>
                <th role="rowheader" scope="row">
                  <ActorLink actor={actor} />
                </th>
                {cells.map((cell) => (
                  <Cell key={cell.issue.id} actor={actor} cell={cell} filter={filter} isOpen={open?.actor.id === actor.id && open.issue.id === cell.issue.id} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

type CellProps = { actor: Actor; cell: MatrixCell; filter: MatrixFilter; isOpen: boolean }

function Cell({ actor, cell: { issue, positions }, filter, isOpen }: CellProps) {
  if (positions.length === 0) {
    return (
      <td role="cell" className={styles.cell} data-empty="">
        <span aria-hidden="true">·</span>
        <VisuallyHidden>Not stated</VisuallyHidden>
      </td>
    )
  }
  return (
    <td role="cell" className={styles.cell} data-open={isOpen || undefined}>
      <span className={styles.issue} aria-hidden="true">{curlyQuotes(issue.name)}</span>
      {positions.map((position, index) => (
        <div key={index} className={styles.position}>
          <a href={matrixHref(filter, { actor: actor.id, issue: issue.id })} aria-current={isOpen ? 'true' : undefined}>
            <StanceMark stance={position.stance} />
            <VisuallyHidden>
              : {actor.name} on {curlyQuotes(issue.name)}
            </VisuallyHidden>
          </a>
          <Told position={position} />
        </div>
      ))}
    </td>
  )
}

/** Who tells us, where the actor does not, and how well that can be checked. */
function Told({ position }: { position: Position }) {
  if (position.stance === 'not-stated') return null
  return (
    <span className={styles.told}>
      {position.reportedBy ? (
        <>
          as reported by <bdi>{actorNamed(position.reportedBy).name}</bdi>,{' '}
        </>
      ) : null}
      rung {position.rung}
    </span>
  )
}
