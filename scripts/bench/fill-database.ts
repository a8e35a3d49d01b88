// Fills the bench's own database and writes what the load generator needs to the file named on the command line.
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { gradeResponse, guessResponse, type AuthoredQuestion, classifyResponse, summariseResponse } from '../../question-types/registry'
import { seededRandom } from '../../domain/attempts/seeded-order'
import { encodeSession, sessionCookieName } from '../../server/auth/session-cookie'
import { keepQuizVersion } from '../../server/attempts/quiz-version'
import { startAttempt } from '../../server/attempts/start-attempt'
import { readCourse, readQuiz } from '../../server/content/course'
import { closeDatabase, databaseEngine, db } from '../../server/db/client'
import { viewerFor } from '../../server/testing/world'

const writers = 50
const inAMonth = new Date(Date.now() + 30 * 86_400_000)
const lesson = readCourse().lessons.at(-1)!
const quiz = readQuiz(lesson.id, 'exit-a')!

const teacher = await db.user.create({ data: { role: 'teacher', name: 'Bench teacher', email: 'bench@example.org' } })
const small = await makeClass('Bench 300')
const large = await makeClass('Bench 3000')
const saving = await makeClass('Bench saving')

const target = {
  lesson: `/lessons/${lesson.slug}`,
  teacherCookie: await cookieFor(teacher.id),
  results: { 300: await fillResults(small, 300), 3000: await fillResults(large, 3000) },
  attempts: await openAttempts(await assign(saving)),
}
// Without statistics PostgreSQL plans for an empty table; a database that grew by itself has them.
if (databaseEngine === 'postgresql') await db.$executeRaw`ANALYZE`
writeFileSync(process.argv[2]!, JSON.stringify(target))
await closeDatabase()

function makeClass(name: string) {
  return db.class.create({ data: { name, code: randomUUID().slice(0, 8).toUpperCase(), teachers: { create: { teacherId: teacher.id } } } })
}

async function assign(toClass: { id: string }, versionHash?: string) {
  return db.assignment.create({ data: { versionHash: versionHash ?? (await keepQuizVersion(db, quiz)), classId: toClass.id, createdById: teacher.id, lessonId: lesson.id, quiz: 'exit-a', mode: 'quiz' } })
}

async function cookieFor(userId: string) {
  const session = await db.session.create({ data: { id: randomUUID(), userId, expiresAt: inAMonth } })
  return `${sessionCookieName}=${await encodeSession(session.id, inAMonth)}`
}

async function openAttempts(assignment: { id: string; classId: string }) {
  const attempts = []
  for (let index = 0; index < 2 * writers; index++) {
    const learner = await db.user.create({ data: { role: 'learner', name: `Writer ${index}`, enrolments: { create: { classId: assignment.classId } } } })
    const { attemptId } = await startAttempt(viewerFor(learner), { assignment: assignment.id })
    attempts.push({ attemptId, cookie: await cookieFor(learner.id), answers: quiz.questions.map(twoAnswers) })
  }
  return attempts
}

/** Two different answers to a question, as the fields of its form, so that each save brings something new. */
function twoAnswers(question: AuthoredQuestion) {
  const fields = 'options' in question ? optionFields(question) : [{}, {}]
  return { question: question.id, fields }
}

function optionFields(question: { type: string; options: readonly { id: string }[] }) {
  const name = question.type === 'two-tier' ? 'response.claim' : 'response'
  return question.options.slice(0, 2).map(({ id }) => ({ [name]: id }))
}

/** A class whose students have all finished, with rows as the app itself would have left them; ten questions, whatever the quiz has. */
async function fillResults(inClass: { id: string }, students: number) {
  const questions = [...quiz.questions, ...readQuiz(lesson.id, 'exit-b')!.questions].slice(0, 10)
  const hash = `bench-${students}`
  await db.quizVersion.create({ data: { hash, lessonId: lesson.id, quiz: 'exit-a', body: JSON.stringify(questions) } })
  const assignment = await assign(inClass, hash)
  const random = seededRandom(hash)
  const tally = new Map<string, number>()
  const people = Array.from({ length: students }, (_, index) => ({ id: `${hash}-p${index}`, role: 'learner' as const, name: `Student ${String(index).padStart(4, '0')}` }))
  await inChunks(people, (data) => db.user.createMany({ data }))
  await inChunks(people, (chunk) => db.enrolment.createMany({ data: chunk.map(({ id }) => ({ classId: inClass.id, learnerId: id })) }))
  const attempts = people.map(({ id }, index) => ({
    id: `${hash}-a${index}`, learnerId: id, assignmentId: assignment.id, lessonId: lesson.id, quiz: 'exit-a', mode: 'quiz', versionHash: hash, seed: id, marks: 0, marksAvailable: questions.length, startedAt: new Date(), finishedAt: new Date(),
  }))
  const results = attempts.flatMap((attempt) => questions.map((question) => resultOf(attempt, question)))
  await inChunks(attempts, (data) => db.attempt.createMany({ data }))
  await inChunks(results, (data) => db.result.createMany({ data }))
  await db.tally.createMany({ data: [...tally].map(([key, count]) => ({ assignmentId: assignment.id, questionId: key.split('\n')[0]!, bucket: key.split('\n')[1]!, count })) })
  return `/teach/assignments/${assignment.id}`

  function resultOf(attempt: { id: string; assignmentId: string; marks: number }, question: AuthoredQuestion) {
    const response = guessResponse(question, random)
    const { fraction } = gradeResponse(question, response)
    attempt.marks += fraction
    const outcome = fraction === 1 ? ':right' : fraction === 0 ? ':wrong' : ':partly'
    for (const bucket of [...classifyResponse(question, response), outcome]) tally.set(`${question.id}\n${bucket}`, (tally.get(`${question.id}\n${bucket}`) ?? 0) + 1)
    return { attemptId: attempt.id, assignmentId: attempt.assignmentId, questionId: question.id, fraction, answered: true, summary: summariseResponse(question, response) }
  }
}

async function inChunks<Row>(rows: Row[], write: (chunk: Row[]) => Promise<unknown>) {
  for (let start = 0; start < rows.length; start += 500) await write(rows.slice(start, start + 500))
}
