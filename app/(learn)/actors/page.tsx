import type { Metadata } from 'next'
import { ActorBranches, ActorFacts } from '@/components/reading/actor-branches'
import { ActorLink } from '@/components/reading/actor-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { actorTree, type ActorNode } from '@/domain/knowledge/actor-tree'
import { actorKinds, type Actor } from '@/domain/knowledge/actors'
import { askedOneOf } from '@/domain/knowledge/asked'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import type { TableParams } from '@/domain/tables/table-order'
import { readCourse } from '@/server/content/course'
import { ActorFilter } from './_components/actor-filter'
import styles from './actors.module.css'

export const metadata: Metadata = { title: 'Actors' }

export default async function ActorsPage({ searchParams }: { searchParams: Promise<TableParams> }) {
  const params = await searchParams
  const { knowledge, articles } = readCourse()
  const kind = askedOneOf(params, 'kind', actorKinds)
  const article = askedOneOf(params, 'article', articles.map(({ id }) => id))
  const isAskedFor = (actor: Actor) => (!kind || actor.kind === kind) && (!article || actor.paras.some((id) => articleOfParagraph(id) === article))
  const count = knowledge.actors.filter(isAskedFor).length
  const tree = actorTree(knowledge.actors, isAskedFor)
  return (
    <>
      <PageHeader title="Who acts and who speaks" intro="Everybody and everything in the articles that acts or speaks, inside what it belongs to. A ministry speaks for a state, a spokesman for a ministry." crumbs={[{ href: '/reading-room', label: 'Reading room' }]} />
      <ActorFilter kind={kind} article={article} articles={articles} />
      <p className={styles.count}>
        {count === knowledge.actors.length ? `${count} actors.` : `${count} of ${knowledge.actors.length} actors. What stands around them is set in italics.`}
      </p>
      {count === 0 ? <EmptyState title="No actor is both">Choose another kind or another article.</EmptyState> : <Groups tree={tree} />}
    </>
  )
}

/** A section for each actor that contains others, and one for those that stand alone. */
function Groups({ tree }: { tree: ActorNode[] }) {
  const alone = tree.filter(({ inside }) => inside.length === 0)
  return (
    <div className={styles.groups}>
      {tree
        .filter(({ inside }) => inside.length > 0)
        .map(({ actor, isAskedFor, inside }) => (
          <section key={actor.id} aria-labelledby={`group-${actor.id}`} className={styles.group}>
            <h2 id={`group-${actor.id}`}>
              <ActorLink actor={actor} />
            </h2>
            {isAskedFor ? <ActorFacts actor={actor} /> : null}
            <ActorBranches nodes={inside} />
          </section>
        ))}
      {alone.length > 0 ? (
        <section aria-labelledby="alone" className={styles.group}>
          <h2 id="alone">On their own</h2>
          <ActorBranches nodes={alone} />
        </section>
      ) : null}
    </div>
  )
}
