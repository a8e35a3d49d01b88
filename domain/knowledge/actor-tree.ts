import type { Actor } from './actors'

export type ActorNode = {
  actor: Actor
  /** False for one that is kept only because another, inside it, was asked for. */
  isAskedFor: boolean
  inside: ActorNode[]
}

/** The actors that are asked for, each inside what it belongs to, in the order given. */
export function actorTree(actors: readonly Actor[], isAskedFor: (actor: Actor) => boolean = () => true): ActorNode[] {
  const ids = new Set(actors.map(({ id }) => id))
  const roots = actors.filter(({ within }) => within === undefined || !ids.has(within))
  return roots.flatMap((actor) => branch(actor, actors, isAskedFor))
}

/** What belongs to an actor, and what belongs to that. */
export function insideOf(id: string, actors: readonly Actor[]): ActorNode[] {
  return actors.filter(({ within }) => within === id).flatMap((actor) => branch(actor, actors, () => true))
}

function branch(actor: Actor, actors: readonly Actor[], isAskedFor: (actor: Actor) => boolean): ActorNode[] {
  const inside = actors.filter(({ within }) => within === actor.id).flatMap((each) => branch(each, actors, isAskedFor))
  const node = { actor, isAskedFor: isAskedFor(actor), inside }
  return node.isAskedFor || inside.length > 0 ? [node] : []
}

/** What an actor belongs to, the nearest first. */
export function surroundingsOf(actor: Actor, actors: readonly Actor[]): Actor[] {
  const around: Actor[] = []
  for (let next = actor.within; next !== undefined; next = around.at(-1)?.within) {
    const found = actors.find(({ id }) => id === next)
    if (!found || around.includes(found)) break
    around.push(found)
  }
  return around
}
