import { expect, test } from 'vitest'
import type { CsvTable } from '@/server/analytics/csv-response'
import { db } from '@/server/db/client'
import { makeAdmin, makeClass, makeInvitation, makeTeacher, viewerFor } from '@/server/testing/world'
import { exportInvitations, exportTeachers } from './export-people'
import { listPeople } from './list-people'

async function rowsOf(table: CsvTable | null): Promise<string[][]> {
  const rows: string[][] = []
  for await (const page of table!.pages) rows.push(...page)
  return rows
}

test('exports the teachers with their classes, and whose account is closed', async () => {
  const admin = await makeAdmin()
  const teacher = await makeTeacher({ name: `Émile ${admin.id}` })
  await makeClass(teacher)
  await db.user.update({ where: { id: teacher.id }, data: { disabledAt: new Date(), createdAt: new Date('2026-03-01T10:00:00Z') } })
  const rows = await rowsOf(await exportTeachers(viewerFor(admin)))
  expect(rows).toContainEqual([teacher.name, teacher.email ?? '', 'teacher', '1', 'closed', '2026-03-01T10:00:00+00:00'])
  expect(rows.some(([, email, role]) => email === (admin.email ?? '') && role === 'administrator')).toBe(true)
})

test('exports the invitations that are open, without their secrets', async () => {
  const admin = await makeAdmin()
  const { secret } = await makeInvitation(admin, { email: `${admin.id}@school.example` })
  const rows = await rowsOf(await exportInvitations(viewerFor(admin)))
  expect(rows.some(([email]) => email === `${admin.id}@school.example`)).toBe(true)
  expect(JSON.stringify(rows)).not.toContain(secret)
})

test('lists teachers by name as a reader does, accents and capitals aside', async () => {
  const admin = await makeAdmin()
  for (const name of ['Zoë', 'émile', 'Eva']) await makeTeacher({ name: `${name} ${admin.id}` })
  const names = (await listPeople(viewerFor(admin)))!.teachers.map(({ name }) => name).filter((name) => name.endsWith(admin.id))
  expect(names).toEqual(['émile', 'Eva', 'Zoë'].map((name) => `${name} ${admin.id}`))
})
