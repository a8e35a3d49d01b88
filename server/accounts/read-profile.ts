import 'server-only'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'

/** What somebody sees about themselves. */
export async function readProfile(viewer: Viewer) {
  const person = await db.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: {
      name: true,
      email: true,
      signInName: true,
      passwordHash: true,
      identities: { select: { provider: true } },
      enrolments: { where: { endedAt: null, class: { archivedAt: null } }, select: { class: { select: { name: true } } }, orderBy: { joinedAt: 'asc' } },
    },
  })
  const sessions = await db.session.findMany({ where: { AND: [scopes.session.own(viewer), { expiresAt: { gt: new Date() } }] }, orderBy: { createdAt: 'desc' } })
  return {
    name: person.name,
    email: person.email,
    signsInWithName: person.signInName !== null,
    hasPassword: person.passwordHash !== null,
    providers: person.identities.map(({ provider }) => provider),
    classes: person.enrolments.map((enrolment) => enrolment.class.name),
    sessions: sessions.map(({ id, createdAt, expiresAt }) => ({ createdAt, expiresAt, isThisOne: id === viewer.sessionId })),
  }
}
