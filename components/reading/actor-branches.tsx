import { ArticleMark } from '@/components/ui/article-mark'
import { Tag } from '@/components/ui/tag'
import type { ActorNode } from '@/domain/knowledge/actor-tree'
import type { Actor } from '@/domain/knowledge/actors'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import { ActorLink } from './actor-link'
import { actorKindNames } from './actor-kinds'
import styles from './actor-branches.module.css'

type ActorBranchesProps = {
  nodes: ActorNode[]
  /** What the outermost list is of. */
  label?: string
}

/** Actors as a tree: each with its kind, its role and its articles, and inside it what belongs to it. */
export function ActorBranches({ nodes, label }: ActorBranchesProps) {
  return (
    <ul role="list" className={styles.branches} aria-label={label}>
      {nodes.map(({ actor, isAskedFor, inside }) => (
        <li key={actor.id}>
          <ActorEntry actor={actor} isAskedFor={isAskedFor} />
          {inside.length > 0 ? <ActorBranches nodes={inside} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** One actor in a list. One that only stands around another is named and no more. */
function ActorEntry({ actor, isAskedFor }: Pick<ActorNode, 'actor' | 'isAskedFor'>) {
  if (!isAskedFor) {
    return (
      <p className={styles.around}>
        <ActorLink actor={actor} />
      </p>
    )
  }
  return (
    <div className={styles.entry}>
      <p className={styles.name}>
        <ActorLink actor={actor} />
      </p>
      <ActorFacts actor={actor} />
    </div>
  )
}

/** What an actor is, and the articles in which it appears. */
export function ActorFacts({ actor: { kind, role, paras } }: { actor: Actor }) {
  const articles = [...new Set(paras.map(articleOfParagraph))]
  return (
    <p className={styles.facts}>
      <Tag>{actorKindNames[kind].one}</Tag>
      <span className={styles.role}>{curlyQuotes(role)}</span>
      {articles.length > 0 ? (
        <span className={styles.articles}>
          {articles.map((id) => (
            <ArticleMark key={id} id={id} />
          ))}
        </span>
      ) : null}
    </p>
  )
}
