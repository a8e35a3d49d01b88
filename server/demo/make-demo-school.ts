import 'server-only'
import { randomInt } from 'node:crypto'
import { signInNameOf } from '@/domain/access/sign-in-name'
import { newJoinCode } from '@/domain/classes/join-code'
import { hashPassword } from '@/server/auth/passwords'
import { secureRandom } from '@/server/classes/free-code'
import { readCourse } from '@/server/content/course'
import { db } from '@/server/db/client'
import { demoClasses, demoStudentNames, demoTeachers } from './demo-people'
import { demoPlan } from './demo-plan'
import { workThroughAssignment, type DemoStudent } from './work-through-assignment'
import { simulateLearner } from './simulate-answers'

export type DemoSignIn = { who: 'teacher' | 'student'; className: string; name: string; signIn: string; password: string }

const day = 86_400_000
const seed = 'demo school'

/** Fills an empty database with a school that is plainly made up. Returns the sign-ins, which are kept nowhere else. Null when somebody is there already. */
export async function makeDemoSchool(now: Date): Promise<DemoSignIn[] | null> {
  if ((await db.user.count({ where: { role: { not: 'learner' } } })) > 0) return null
  const signIns: DemoSignIn[] = []
  const teacherIds = await makeTeachers(signIns)
  const misconceptions = readCourse().knowledge.misconceptions.map(({ id }) => id)
  const names = demoStudentNames(demoClasses.reduce((sum, { size }) => sum + size, 0), seed)
  for (const plan of demoClasses) {
    const classId = await makeClass(plan, teacherIds, new Date(now.getTime() - 16 * day))
    const students: DemoStudent[] = []
    for (const name of names.splice(0, plan.size)) {
      const id = await makeStudent({ name, classId, className: plan.name, joinedAt: new Date(now.getTime() - 15 * day) }, signIns)
      students.push({ id, name, model: simulateLearner(name, misconceptions) })
    }
    const teacherId = teacherIds[plan.teachers[0] ?? 0]!
    for (const assignment of demoPlan) await workThroughAssignment({ classId, teacherId, assignment, students, now })
  }
  return signIns
}

async function makeTeachers(signIns: DemoSignIn[]): Promise<string[]> {
  const ids: string[] = []
  for (const [index, teacher] of demoTeachers.entries()) {
    const password = newPassword()
    const { id } = await db.user.create({
      data: { role: index === 0 ? 'admin' : 'teacher', name: teacher.name, email: teacher.email, passwordHash: await hashPassword(password), createdAt: new Date() },
    })
    signIns.push({ who: 'teacher', className: '', name: teacher.name, signIn: teacher.email, password })
    ids.push(id)
  }
  return ids
}

async function makeClass(plan: (typeof demoClasses)[number], teacherIds: string[], createdAt: Date): Promise<string> {
  const { id } = await db.class.create({
    data: {
      name: plan.name,
      timeZone: plan.timeZone,
      code: newJoinCode(secureRandom),
      createdAt,
      teachers: { create: plan.teachers.map((index) => ({ teacherId: teacherIds[index]! })) },
    },
  })
  return id
}

type NewStudent = { name: string; classId: string; className: string; joinedAt: Date }

async function makeStudent({ name, classId, className, joinedAt }: NewStudent, signIns: DemoSignIn[]): Promise<string> {
  const password = newPassword()
  const { id } = await db.user.create({
    data: {
      role: 'learner',
      name,
      signInName: signInNameOf(name),
      passwordHash: await hashPassword(password),
      createdAt: joinedAt,
      enrolments: { create: { classId, joinedAt } },
    },
  })
  signIns.push({ who: 'student', className, name, signIn: name, password })
  return id
}

const letters = 'abcdefghjkmnpqrstwxyz23456789'

/** Ten letters and digits that cannot be mistaken for one another: about 48 bits. */
function newPassword(): string {
  return Array.from({ length: 10 }, () => letters[randomInt(letters.length)]).join('')
}
