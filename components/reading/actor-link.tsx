import { actorHref } from '@/domain/knowledge/links'

type ActorLinkProps = {
  actor: { id: string; name: string }
  /** The name by which it goes here, where that is another. */
  as?: string
}

/** An actor by name: opens what it says and is said to want. */
export function ActorLink({ actor, as }: ActorLinkProps) {
  return (
    <a href={actorHref(actor.id)}>
      <bdi>{as ?? actor.name}</bdi>
    </a>
  )
}
