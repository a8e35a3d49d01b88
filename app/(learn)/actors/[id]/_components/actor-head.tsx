import type { ReactNode } from 'react'
import { ParaRef } from '@/components/quiz/para-ref'
import { ActorLink } from '@/components/reading/actor-link'
import { actorKindNames } from '@/components/reading/actor-kinds'
import { PageHeader } from '@/components/ui/page-header'
import { curlyQuotes, quoted } from '@/domain/lessons/curly-quotes'
import type { ActorRecord } from '@/server/content/read-actor'
import styles from '../actor.module.css'

/** Who it is: role, other names, what it belongs to, and how the texts describe one whom they do not name. */
export function ActorHead({ record: { actor, around } }: { record: ActorRecord }) {
  const { name, role, kind, aliases, describedAs } = actor
  return (
    <>
      <PageHeader
        title={<bdi>{name}</bdi>}
        intro={`${curlyQuotes(role)}.`}
        crumbs={[
          { href: '/reading-room', label: 'Reading room' },
          { href: '/actors', label: 'Actors' },
        ]}
      />
      <dl className={styles.facts}>
        <Fact name="Kind">
          <a href={`/actors?kind=${kind}`}>{actorKindNames[kind].one}</a>
        </Fact>
        {around.length > 0 ? (
          <Fact name="Belongs to">
            {around.map((each, index) => (
              <span key={each.id}>
                {index > 0 ? ', in ' : ''}
                <ActorLink actor={each} />
              </span>
            ))}
          </Fact>
        ) : null}
        {aliases.length > 0 ? <Fact name="Also called">{aliases.join(', ')}</Fact> : null}
        {describedAs.length > 0 ? (
          <Fact name="Described as">
            {describedAs.map(({ para, quote }) => (
              <span key={para + quote} className={styles.described}>
                <q>{quoted(quote)}</q> <ParaRef id={para} />
              </span>
            ))}
          </Fact>
        ) : null}
      </dl>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
