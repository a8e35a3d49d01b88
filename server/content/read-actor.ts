import { insideOf, surroundingsOf, type ActorNode } from '@/domain/knowledge/actor-tree'
import type { Actor } from '@/domain/knowledge/actors'
import type { Claim } from '@/domain/knowledge/claims'
import type { Issue } from '@/domain/knowledge/issues'
import type { Position } from '@/domain/knowledge/positions'
import { sayingsOf, wantsOf, type Saying } from '@/domain/knowledge/sayings'
import { readCourse } from './course'

export type ActorRecord = {
  actor: Actor
  /** What it belongs to, the nearest first. */
  around: Actor[]
  inside: ActorNode[]
  sayings: Saying[]
  wants: { issue: Issue; positions: Position[] }[]
  /** The claims that concern it, whoever makes them. */
  about: Claim[]
}

/** An actor with everything that the course knows of it, or null. */
export function readActor(id: string): ActorRecord | null {
  const { knowledge, articles } = readCourse()
  const actor = knowledge.actors.find((each) => each.id === id)
  if (!actor) return null
  return {
    actor,
    around: surroundingsOf(actor, knowledge.actors),
    inside: insideOf(id, knowledge.actors),
    sayings: sayingsOf(id, articles.flatMap(({ paragraphs }) => paragraphs), knowledge.claims),
    wants: wantsOf(id, knowledge.positions, knowledge.issues),
    about: knowledge.claims.filter(({ about }) => about.includes(id)),
  }
}

/** An actor's id and name, to be linked. */
export function actorNamed(id: string): Pick<Actor, 'id' | 'name'> {
  return readCourse().knowledge.actors.find((actor) => actor.id === id) ?? { id, name: id }
}
