import 'server-only'
import { isoInZone } from '@/domain/classes/time-zone'
import type { Viewer } from '@/server/access/viewer'
import type { CsvTable } from '@/server/analytics/csv-response'
import { listPeople, type Invitation, type Teacher } from './list-people'

/** The teachers of this installation as a table to download, for an administrator. */
export async function exportTeachers(viewer: Viewer): Promise<CsvTable | null> {
  const people = await listPeople(viewer)
  return people && { title: 'Teachers', header: ['Name', 'E-mail', 'Role', 'Classes', 'Account', 'Since'], pages: teacherPage(people.teachers) }
}

/** The invitations that are not used yet, likewise. */
export async function exportInvitations(viewer: Viewer): Promise<CsvTable | null> {
  const people = await listPeople(viewer)
  return people && { title: 'Invitations', header: ['For', 'Made', 'Good until'], pages: invitationPage(people.invitations) }
}

async function* teacherPage(teachers: Teacher[]) {
  yield teachers.map(({ name, email, role, classes, disabledAt, createdAt }) => [
    name, email ?? '', role === 'admin' ? 'administrator' : 'teacher', String(classes), disabledAt ? 'closed' : 'open', isoInZone(createdAt, 'UTC'),
  ])
}

async function* invitationPage(invitations: Invitation[]) {
  yield invitations.map(({ email, createdAt, expiresAt }) => [email ?? '', isoInZone(createdAt, 'UTC'), isoInZone(expiresAt, 'UTC')])
}
