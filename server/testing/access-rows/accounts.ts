import { randomUUID } from 'node:crypto'
import { acceptInvitation } from '@/server/accounts/accept-invitation'
import { acceptInvitationAsMyself } from '@/server/accounts/accept-invitation-as-myself'
import { beginAsGuest } from '@/server/accounts/begin-as-guest'
import { changeName } from '@/server/accounts/change-name'
import { changePassword } from '@/server/accounts/change-password'
import { disableTeacher } from '@/server/accounts/disable-teacher'
import { enableTeacher } from '@/server/accounts/enable-teacher'
import { exportInvitations, exportTeachers } from '@/server/accounts/export-people'
import { findClass } from '@/server/accounts/find-class'
import { hasTeacher } from '@/server/accounts/has-teacher'
import { inviteTeacher } from '@/server/accounts/invite-teacher'
import { joinAsNewLearner } from '@/server/accounts/join-as-new-learner'
import { joinClass } from '@/server/accounts/join-class'
import { listPeople } from '@/server/accounts/list-people'
import { makeAccount } from '@/server/accounts/make-account'
import { readClassToJoin } from '@/server/accounts/read-class-to-join'
import { readInvitation } from '@/server/accounts/read-invitation'
import { readProfile } from '@/server/accounts/read-profile'
import { readSetupLink } from '@/server/accounts/read-setup-link'
import { resetPassword } from '@/server/accounts/reset-password'
import { revokeInvitation } from '@/server/accounts/revoke-invitation'
import { setUp } from '@/server/accounts/set-up'
import { signIn } from '@/server/accounts/sign-in'
import { signInAgain } from '@/server/accounts/sign-in-again'
import { signInAndJoin } from '@/server/accounts/sign-in-and-join'
import { signInWithIdentity } from '@/server/accounts/sign-in-with-identity'
import { signOut } from '@/server/accounts/sign-out'
import { signOutEverywhere } from '@/server/accounts/sign-out-everywhere'
import { hashPassword } from '@/server/auth/passwords'
import { db } from '@/server/db/client'
import { setupSecret } from '@/server/env'
import { everybody, openRow, row, signedIn } from '../access-table'
import { makeInvitation, makeLearner, type World } from '../world'

const password = 'brown paper boat'
let passwordHash: Promise<string> | undefined

async function somebody() {
  return makeLearner({ passwordHash: await (passwordHash ??= hashPassword(password)) })
}

const invitation = (world: World) => makeInvitation(world.admin)

/** A new installation: no administrator yet. */
async function noTeacherYet() {
  await db.user.deleteMany({ where: { role: 'admin' } })
  await db.setting.deleteMany()
}

const newName = () => `New ${randomUUID()}`

const openRows = [
  openRow({ useCase: 'accounts/has-teacher', allowed: everybody, run: (viewer) => hasTeacher(viewer) }),
  openRow({ useCase: 'accounts/begin-as-guest', allowed: everybody, run: (viewer) => beginAsGuest(viewer, {}) }),
  openRow({ useCase: 'accounts/sign-in', allowed: everybody, given: somebody, run: (viewer, _, { name }) => signIn(viewer, { name, password }) }),
  openRow({ useCase: 'accounts/sign-in-again', allowed: everybody, given: somebody, run: (viewer, _, { name }) => signInAgain(viewer, { name, password, whose: name }) }),
  openRow({ useCase: 'accounts/sign-in-and-join', allowed: everybody, given: somebody, run: (viewer, world, { name }) => signInAndJoin(viewer, { name, password, code: world.class.code }) }),
  openRow({
    useCase: 'accounts/sign-in-with-identity',
    allowed: everybody,
    run: (viewer) => signInWithIdentity(viewer, { provider: 'oidc', subject: randomUUID(), name: 'Somebody', email: null, emailVerified: false }),
  }),
  openRow({ useCase: 'accounts/sign-out', allowed: everybody, run: (viewer) => signOut(viewer) }),
  openRow({ useCase: 'accounts/find-class', allowed: everybody, run: (viewer, world) => findClass(viewer, { code: world.class.code }) }),
  openRow({ useCase: 'accounts/read-class-to-join', allowed: everybody, run: (viewer, world) => readClassToJoin(viewer, world.class.code) }),
  openRow({ useCase: 'accounts/join-as-new-learner', allowed: ['guest', 'nobody'], run: (viewer, world) => joinAsNewLearner(viewer, { code: world.class.code, name: newName(), password }) }),
  openRow({ useCase: 'accounts/read-setup-link', allowed: everybody, given: noTeacherYet, run: (viewer) => readSetupLink(viewer, setupSecret()) }),
  openRow({ useCase: 'accounts/set-up', allowed: everybody, given: noTeacherYet, run: (viewer) => setUp(viewer, { secret: setupSecret(), name: newName(), email: `${randomUUID()}@school.example`, password }) }),
  openRow({ useCase: 'accounts/read-invitation', allowed: everybody, given: invitation, run: (viewer, _, { secret }) => readInvitation(viewer, secret) }),
  openRow({
    useCase: 'accounts/accept-invitation',
    allowed: ['guest', 'nobody'],
    given: invitation,
    run: (viewer, _, { secret }) => acceptInvitation(viewer, { secret, name: newName(), email: `${randomUUID()}@school.example`, password }),
  }),
]

export const accountRows = [
  ...openRows,
  row({ useCase: 'accounts/sign-out-everywhere', allowed: signedIn, run: (viewer) => signOutEverywhere(viewer) }),
  row({ useCase: 'accounts/read-profile', allowed: signedIn, run: (viewer) => readProfile(viewer) }),
  row({ useCase: 'accounts/make-account', allowed: ['guest'], run: (viewer) => makeAccount(viewer, { name: newName(), password }) }),
  row({ useCase: 'accounts/change-name', allowed: ['owner', 'classmate', 'own teacher', 'other teacher', 'admin'], run: (viewer) => changeName(viewer, { name: newName() }) }),
  row({
    useCase: 'accounts/change-password',
    allowed: ['owner', 'classmate', 'own teacher', 'other teacher', 'admin'],
    given: async () => (passwordHash ??= hashPassword(password)),
    run: async (viewer, _, hash) => {
      await db.user.update({ where: { id: viewer.id }, data: { passwordHash: hash } })
      return changePassword(viewer, { currentPassword: password, newPassword: 'another paper boat' })
    },
  }),
  row({ useCase: 'accounts/join-class', allowed: ['owner', 'classmate'], run: (viewer, world) => joinClass(viewer, { code: world.otherClass.code }) }),
  row({ useCase: 'accounts/reset-password', allowed: ['own teacher'], run: (viewer, world) => resetPassword(viewer, { userId: world.owner.id }) }),
  row({ useCase: 'accounts/accept-invitation-as-myself', allowed: [], given: invitation, run: (viewer, _, { secret }) => acceptInvitationAsMyself(viewer, { secret }) }),
  row({ useCase: 'accounts/export-invitations', allowed: ['admin'], run: (viewer) => exportInvitations(viewer) }),
  row({ useCase: 'accounts/export-teachers', allowed: ['admin'], run: (viewer) => exportTeachers(viewer) }),
  row({ useCase: 'accounts/list-people', allowed: ['admin'], run: (viewer) => listPeople(viewer) }),
  row({ useCase: 'accounts/invite-teacher', allowed: ['admin'], run: (viewer) => inviteTeacher(viewer, { email: null }) }),
  row({ useCase: 'accounts/revoke-invitation', allowed: ['admin'], given: invitation, run: (viewer, _, { id }) => revokeInvitation(viewer, { invitationId: id }) }),
  row({ useCase: 'accounts/disable-teacher', allowed: ['admin'], run: (viewer, world) => disableTeacher(viewer, { userId: world.otherTeacher.id }) }),
  row({ useCase: 'accounts/enable-teacher', allowed: ['admin'], run: (viewer, world) => enableTeacher(viewer, { userId: world.otherTeacher.id }) }),
]
