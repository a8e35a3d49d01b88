/**
 * Fills the database of npm run chaos: `fill-database.ts TARGET.json '{"kill":{"people":50,"assignments":4},…}'`.
 * Each group is a class of its own with students who have an open attempt in each of its assignments; the ids of its
 * attempts and assignments begin with its name. The file gets what the clients must know.
 */
import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { definitions, questionSchema, responseFromForm, parseResponse, type AuthoredQuestion } from '../../question-types/registry'
import { encodeSession, sessionCookieName } from '../../server/auth/session-cookie'
import { closeDatabase, db } from '../../server/db/client'

const groups = z.record(z.string(), z.object({ people: z.int(), assignments: z.int(), minutes: z.int().optional() })).parse(JSON.parse(process.argv[3]!))
const versionHash = 'chaos'
const written = 6
const mark = '§'
const now = new Date()
const expiresAt = new Date(now.getTime() + 30 * 86_400_000)

const { question: choice } = definitions['single-choice'].examples
const { question: shortAnswer } = definitions['short-answer'].examples
const questions = [...Array.from({ length: written }, (_, index) => ({ ...shortAnswer, id: `L03-REA-${60 + index}` })), choice].map((question) => questionSchema.parse(question))

await db.quizVersion.create({ data: { hash: versionHash, lessonId: 'L1', quiz: 'exit-a', body: JSON.stringify(questions) } })
const teacher = await db.user.create({ data: { role: 'teacher', name: 'Chaos teacher', email: 'chaos@example.org' } })
const people: Record<string, Awaited<ReturnType<typeof fillGroup>>> = {}
for (const [name, size] of Object.entries(groups)) people[name] = await fillGroup(name, size)
// Without statistics PostgreSQL plans for an empty table; a database that grew by itself has them.
if (process.env.DATABASE_URL?.startsWith('postgres')) await db.$executeRaw`ANALYZE`
writeFileSync(process.argv[2]!, JSON.stringify({ questions: questions.map((question, at) => ({ id: question.id, at, answers: answersTo(question) })), people }))
await closeDatabase()

async function fillGroup(name: string, size: { people: number; assignments: number; minutes?: number }) {
  const { id: classId } = await db.class.create({ data: { name, code: name.toUpperCase().padEnd(8, 'X').slice(0, 8), teachers: { create: { teacherId: teacher.id } } } })
  const assignments = numbered(size.assignments, (index) => ({ id: `${name}-as${index}`, classId, createdById: teacher.id, lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', versionHash, timeLimitMinutes: size.minutes ?? null }))
  const learners = numbered(size.people, (index) => ({ id: `${name}-p${index}`, role: 'learner' as const, name: `${name} ${index}` }))
  const endsAt = size.minutes === undefined ? null : new Date(now.getTime() + size.minutes * 60_000)
  const attempts = learners.flatMap(({ id: learnerId }) => assignments.map(({ id: assignmentId }, index) => ({
    id: `${learnerId}-${index}`, learnerId, assignmentId, lessonId: 'L1', quiz: 'exit-a', mode: 'quiz', versionHash, seed: learnerId, startedAt: now, endsAt, openKey: `${learnerId} ${assignmentId}`,
  })))
  await db.assignment.createMany({ data: assignments })
  await db.user.createMany({ data: learners })
  await db.enrolment.createMany({ data: learners.map(({ id: learnerId }) => ({ classId, learnerId })) })
  await db.session.createMany({ data: learners.map(({ id }) => ({ id: `session of ${id}`, userId: id, expiresAt })) })
  for (let start = 0; start < attempts.length; start += 500) await db.attempt.createMany({ data: attempts.slice(start, start + 500) })
  return Promise.all(learners.map(async ({ id }) => ({
    id, cookie: `${sessionCookieName}=${await encodeSession(`session of ${id}`, expiresAt)}`, attempts: assignments.map((_, index) => `${id}-${index}`), endsAt: endsAt?.toISOString() ?? null,
  })))
}

function numbered<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** The fields of each answer that a client may give, and the JSON that is then in the row. The mark stands for words of its own. */
function answersTo(question: AuthoredQuestion) {
  const all: Record<string, string>[] = 'options' in question ? question.options.map(({ id }) => ({ response: id })) : [{ 'response.text': mark }]
  return all.map((fields) => ({ fields, stored: storedAs(question, fields) }))
}

function storedAs(question: AuthoredQuestion, fields: Record<string, string>): string {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  const parsed = parseResponse(question, responseFromForm(question, form))
  if (!parsed.ok) throw new Error(`An answer to ${question.id} would be refused: ${parsed.message}`)
  return JSON.stringify(parsed.response)
}
