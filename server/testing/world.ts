import { randomUUID } from 'node:crypto'
import type { Viewer } from '@/server/access/viewer'
import { hashOfSecret } from '@/server/auth/secret-link'
import { db } from '@/server/db/client'
import { newJoinCode } from '@/domain/classes/join-code'
import { keepSampleQuiz } from './attempts'

type UserRow = { id: string; role: 'learner' | 'teacher' | 'admin'; name: string; isGuest: boolean }

let counted = 0
const next = () => ++counted
const unique = (word: string) => `${word} ${next()} ${randomUUID().slice(0, 8)}`

/** The one place where a test vouches for somebody: as if they had signed in. */
export function viewerFor(user: UserRow, sessionId = `session of ${user.id}`): Viewer {
  return { id: user.id, role: user.role, name: user.name, isGuest: user.isGuest, sessionId } as Viewer
}

export async function makeTeacher(over: Partial<{ name: string; email: string; role: 'teacher' | 'admin'; passwordHash: string }> = {}) {
  const name = over.name ?? unique('Teacher')
  return db.user.create({ data: { role: 'teacher', name, email: `teacher-${randomUUID()}@school.example`, ...over } })
}

export async function makeAdmin() {
  return makeTeacher({ role: 'admin', name: unique('Admin') })
}

export async function makeLearner(over: Partial<{ name: string; passwordHash: string }> = {}) {
  const name = over.name ?? unique('Learner')
  return db.user.create({ data: { role: 'learner', name, signInName: name.toLowerCase(), ...over } })
}

export async function makeGuest() {
  return db.user.create({ data: { role: 'learner', name: 'Guest', isGuest: true } })
}

/** A session as a browser would have it. */
export async function makeSession(user: { id: string }, expiresAt = new Date(Date.now() + 3_600_000)) {
  return db.session.create({ data: { id: randomUUID(), userId: user.id, expiresAt } })
}

export async function makeClass(teacher: { id: string }, over: Partial<{ name: string; code: string; codeOpen: boolean; archivedAt: Date }> = {}) {
  return db.class.create({
    data: { name: unique('Class'), code: newJoinCode(Math.random), ...over, teachers: { create: { teacherId: teacher.id } } },
  })
}

/** An invitation and the secret of its link. */
export async function makeInvitation(admin: { id: string }, over: Partial<{ email: string; expiresAt: Date }> = {}) {
  const secret = randomUUID()
  const { id } = await db.invitation.create({ data: { secretHash: hashOfSecret(secret), createdById: admin.id, expiresAt: new Date(Date.now() + 3_600_000), ...over } })
  return { id, secret }
}

export async function enrol(learner: { id: string }, inClass: { id: string }) {
  return db.enrolment.create({ data: { learnerId: learner.id, classId: inClass.id } })
}

type AssignmentChoices = Partial<{
  versionHash: string; lessonId: string; quiz: string; mode: string; archivedAt: Date
  opensAt: Date; dueAt: Date; closesAt: Date; timeLimitMinutes: number; attemptsAllowed: number; pauseMinutes: number; counts: string
}>

export async function makeAssignment(inClass: { id: string }, by: { id: string }, over: AssignmentChoices = {}) {
  const versionHash = over.versionHash ?? (await keepSampleQuiz())
  return db.assignment.create({ data: { classId: inClass.id, createdById: by.id, lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', ...over, versionHash } })
}

export type World = Awaited<ReturnType<typeof makeWorld>>

/** One class with its teacher and two learners, and everybody who should not see into it. */
export async function makeWorld() {
  const [teacher, otherTeacher, admin, owner, classmate, guest] = await Promise.all([makeTeacher(), makeTeacher(), makeAdmin(), makeLearner(), makeLearner(), makeGuest()])
  const stranger = await makeLearner()
  const ownClass = await makeClass(teacher)
  const otherClass = await makeClass(otherTeacher)
  await enrol(owner, ownClass)
  await enrol(classmate, ownClass)
  await enrol(stranger, otherClass)
  const assignment = await makeAssignment(ownClass, teacher)
  return { teacher, otherTeacher, admin, owner, classmate, stranger, guest, class: ownClass, otherClass, assignment }
}

type Always = Partial<{ timeFactor: number; noTimeLimit: boolean; extraAttempts: number; extraDays: number; freeHints: boolean; setAt: Date }>

/** What a learner always gets from now on. */
export async function accommodate(learner: { id: string }, by: { id: string }, over: Always) {
  return db.accommodation.create({ data: { learnerId: learner.id, setById: by.id, ...over } })
}
