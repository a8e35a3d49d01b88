/** Runs in a process of its own, beside the server and on the same database: what stories begin with is written here, by the app's own rules. */
import { randomUUID } from 'node:crypto'
import { inAttemptOrder } from '../domain/attempts/order'
import { seededRandom } from '../domain/attempts/seeded-order'
import { modeNamed, type ModeName } from '../domain/attempts/modes'
import { graceMs } from '../domain/attempts/time-allowed'
import type { LessonQuizName, QuizName } from '../domain/lessons/schema'
import { gradeResponse, guessResponse, modelAnswer, type AuthoredQuestion, type QuestionResponse } from '../question-types/registry'
import { hashPassword } from '../server/auth/passwords'
import { encodeSession, sessionCookieName } from '../server/auth/session-cookie'
import { setAccommodation } from '../server/accommodations/set-accommodation'
import { assignLesson } from '../server/assignments/assign-lesson'
import { writeAnswer } from '../server/attempts/answer-writer'
import { KeptAsLate } from '../server/attempts/attempt-refusals'
import { finishAttempt } from '../server/attempts/finish-attempt'
import { readQuizVersion } from '../server/attempts/quiz-version'
import { startAttempt as start, type StartAttemptInput } from '../server/attempts/start-attempt'
import { readQuiz } from '../server/content/course'
import { db } from '../server/db/client'
import * as world from '../server/testing/world'

export type Person = { id: string; name: string; role: 'learner' | 'teacher' | 'admin'; isGuest: boolean; email: string | null; password: string }
/** A question, the answer that earns all marks, and one that does not. */
export type KnownQuestion = { question: AuthoredQuestion; right: QuestionResponse; wrong: QuestionResponse }
type Teacher = Omit<Person, 'password' | 'email'>
type Answering = 'right' | 'wrong' | 'mixed'
type Work = { answers: Answering; finish: boolean; count?: number }

const password = 'brown paper boat'
let passwordHash: Promise<string> | undefined
const surname = () => `of ${randomUUID().slice(0, 8)}`

async function makePerson(kind: 'teacher' | 'admin' | 'learner' | 'guest', name: string = kind): Promise<Person> {
  passwordHash ??= hashPassword(password)
  const fields = { name: `${name} ${surname()}`, passwordHash: await passwordHash }
  if (kind === 'guest') return { ...(await world.makeGuest()), password }
  const made = kind === 'learner' ? await world.makeLearner(fields) : await world.makeTeacher({ ...fields, role: kind })
  return { ...made, password }
}

/** The cookie of a browser in which this person has signed in. */
async function signIn(person: { id: string }): Promise<{ name: string; value: string }> {
  const session = await world.makeSession(person)
  return { name: sessionCookieName, value: await encodeSession(session.id, session.expiresAt) }
}

const signOut = async (person: { id: string }) => void (await db.session.deleteMany({ where: { userId: person.id } }))

async function makeClass(teacher: { id: string }, { name, students = [] }: { name?: string; students?: { id: string }[] } = {}) {
  const made = await world.makeClass(teacher, name ? { name } : {})
  for (const student of students) await world.enrol(student, made)
  return { id: made.id, name: made.name, code: made.code }
}

const join = async (learner: { id: string }, classId: string) => void (await world.enrol(learner, { id: classId }))

const findTeacher = (email: string): Promise<Teacher> => db.user.findUniqueOrThrow({ where: { email } })

type Assigned = { lessonId: string; quiz: LessonQuizName; mode: ModeName; dueAt: Date; certainty: '1' }

async function assign(inClass: { id: string }, by: Teacher, { lessonId = 'L1', quiz = 'exit-a', mode = 'quiz', dueAt, certainty }: Partial<Assigned> = {}) {
  const { assignmentId } = await assignLesson(world.viewerFor(by), { classId: inClass.id, lessonId, quiz, mode, dueOn: '', note: '', certainty })
  if (dueAt) await db.assignment.update({ where: { id: assignmentId }, data: { dueAt } })
  return { id: assignmentId }
}

/** Starts what was set or chosen, answers as told, and finishes where told. */
async function work(learner: Person, task: StartAttemptInput, { answers, finish, count }: Work): Promise<{ id: string }> {
  const viewer = world.viewerFor(learner)
  const { attemptId } = await start(viewer, task)
  const { questions, mode } = await readOrder(attemptId)
  const asked = questions.slice(0, count ?? questions.length)
  for (const [position, known] of asked.entries()) await answer({ attemptId, learnerId: learner.id, known, position, answers, mode })
  if (finish) await finishAttempt(viewer, { attemptId })
  return { id: attemptId }
}

type AnswerToSeed = { attemptId: string; learnerId: string; known: KnownQuestion; position: number; answers: Answering; mode: string }

async function answer({ attemptId, learnerId, known, position, answers, mode }: AnswerToSeed) {
  const { question, right, wrong } = known
  const isRight = answers === 'right' || (answers === 'mixed' && seededRandom(`${learnerId} ${question.id}`).below(2) === 0)
  const response = isRight ? right : wrong
  const submitted = modeNamed(mode).reveal === 'after-each-answer'
  const fraction = submitted ? gradeResponse(question, response).fraction : null
  await writeAnswer({ attemptId, learnerId, questionId: question.id, clientKey: `seeded ${question.id}`, basedOn: 0, response: JSON.stringify(response), submitted, fraction, certainty: null, ageMs: 0, position })
}

/** The questions of an attempt as its learner meets them. */
async function readOrder(attemptId: string): Promise<{ questions: KnownQuestion[]; mode: string }> {
  const attempt = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  const { questions } = await readQuizVersion(attempt.versionHash)
  return { questions: inAttemptOrder(questions, attempt).map(known), mode: attempt.mode }
}

/** The questions of a quiz as their author wrote them. */
async function readQuestions(lesson: string, quiz: QuizName): Promise<KnownQuestion[]> {
  return readQuiz(lesson, quiz)!.questions.map(known)
}

function known(question: AuthoredQuestion): KnownQuestion {
  return { question, right: rightAnswer(question), wrong: wrongAnswer(question) }
}

function rightAnswer(question: AuthoredQuestion): QuestionResponse {
  const response = modelAnswer(question)
  // An example may be shorter than what is asked for.
  return 'text' in response && question.type === 'short-answer' ? { ...response, text: `${response.text} ${'More words. '.repeat(question.minWords / 2)}`.trim() } : response
}

function wrongAnswer(question: AuthoredQuestion): QuestionResponse {
  const random = seededRandom(`wrong ${question.id}`)
  const guesses = Array.from({ length: 60 }, () => guessResponse(question, random)).filter((response) => !('chosen' in response) || response.chosen.length > 0)
  const fractions = guesses.map((response) => gradeResponse(question, response).fraction)
  return guesses[fractions.indexOf(Math.min(...fractions))]!
}

/** What the server keeps of an attempt: its answers oldest first. */
async function readAttempt(id: string) {
  const attempt = await db.attempt.findUniqueOrThrow({ where: { id }, include: { answers: { orderBy: { id: 'asc' } }, lateAnswers: { orderBy: { id: 'asc' } }, flags: true, learner: true, results: true } })
  const { learnerId, learner, finishedAt, marks, marksAvailable, position, assignmentId, flags, answers, lateAnswers, results } = attempt
  return {
    learner: { id: learnerId, name: learner.name, isGuest: learner.isGuest },
    assignmentId, finishedAt, marks, marksAvailable, position,
    flags: flags.map(({ questionId }) => questionId),
    answers: answers.map(({ questionId, revision, response, submitted, savedAt }) => ({ questionId, revision, response: JSON.parse(response) as unknown, submitted, savedAt })),
    late: lateAnswers.map(({ questionId, response }) => ({ questionId, response: JSON.parse(response) as unknown })),
    results: results.length,
  }
}

/** Leaves an attempt in a state that the app never makes, so that its page fails. */
const damageAttempt = async (id: string) => void (await db.attempt.update({ where: { id }, data: { mode: 'no such mode' } }))

/** A class in which everybody has finished. */
async function makeFinishedClass(teacher: Person, { students, lessonId, quiz }: { students: number; lessonId: string; quiz: LessonQuizName }) {
  const inClass = await makeClass(teacher)
  const assignment = await assign(inClass, teacher, { lessonId, quiz })
  const names = Array.from({ length: students }, (_, index) => `Student ${String(index + 1).padStart(3, '0')}`)
  const people = await Promise.all(names.map((name) => makePerson('learner', name)))
  await Promise.all(people.map(async (person) => {
    await world.enrol(person, inClass)
    await work(person, { assignment: assignment.id }, { answers: 'mixed', finish: true })
  }))
  return { class: inClass, assignment, people }
}

/** The times of an assignment, as they are kept. */
const setTimes = async (id: string, times: { timeLimitMinutes?: number; attemptsAllowed?: number; opensAt?: Date; closesAt?: Date }) => void (await db.assignment.update({ where: { id }, data: times }))

const readEnd = async (id: string): Promise<Date | null> => (await db.attempt.findUniqueOrThrow({ where: { id } })).endsAt

/** As if the time of an attempt had been over for long enough that nothing in time can arrive any more. */
const letTimeRunOut = async (id: string) => void (await db.attempt.update({ where: { id }, data: { endsAt: new Date(Date.now() - 2 * graceMs) } }))

/** Sends the right answer to the first question of a finished attempt: it is kept as a late one. */
async function answerLate(attemptId: string): Promise<{ question: string }> {
  const { learnerId } = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })
  const { question, right } = (await readOrder(attemptId)).questions[0]!
  const save = { attemptId, learnerId, questionId: question.id, clientKey: `late ${question.id}`, basedOn: 0, response: JSON.stringify(right), submitted: false, fraction: null, certainty: null, ageMs: 5_000, position: null }
  await writeAnswer(save).catch((error: unknown) => {
    if (!(error instanceof KeptAsLate)) throw error
  })
  return { question: question.id }
}

/** Lets an attempt end so many milliseconds from now. */
const endIn = async (id: string, milliseconds: number) => void (await db.attempt.update({ where: { id }, data: { endsAt: new Date(Date.now() + milliseconds) } }))

/** Gives a student more time from now on, as the teacher's form does. */
const giveTime = async (by: Teacher, learner: { id: string }, time: '150' | '200' | 'none') => void (await setAccommodation(world.viewerFor(by), { learnerId: learner.id, time, extraAttempts: 0, extraDays: 0 }))

/** Changes the words of every question of an assignment, for those who have not begun. */
async function editQuestions(assignmentId: string): Promise<void> {
  const { versionHash } = await db.assignment.findUniqueOrThrow({ where: { id: assignmentId } })
  const { body, lessonId, quiz } = await db.quizVersion.findUniqueOrThrow({ where: { hash: versionHash } })
  const questions = (JSON.parse(body) as AuthoredQuestion[]).map((question) => ({ ...question, stem: `Edited. ${question.stem}` }))
  const hash = `edited ${randomUUID()}`
  await db.quizVersion.create({ data: { hash, lessonId, quiz, body: JSON.stringify(questions) } })
  await db.assignment.update({ where: { id: assignmentId }, data: { versionHash: hash } })
}

const seeding = { makePerson, signIn, signOut, makeClass, join, findTeacher, assign, work, readOrder, readQuestions, readAttempt, damageAttempt, makeFinishedClass, setTimes, readEnd, letTimeRunOut, answerLate, endIn, giveTime, editQuestions }
export type Seeding = typeof seeding

type Call = { id: number; name: keyof Seeding; args: unknown[] }

process.on('message', ({ id, name, args }: Call) => {
  const run = seeding[name] as (...args: unknown[]) => Promise<unknown>
  run(...args).then(
    (result) => process.send?.({ id, result }),
    (error: unknown) => process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})
process.on('disconnect', () => process.exit(0))
process.send?.('ready')
