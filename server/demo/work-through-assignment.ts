import 'server-only'
import { seededRandom, type RandomSource } from '@/domain/attempts/seeded-order'
import { modeNamed } from '@/domain/attempts/modes'
import { probability, type SimulatedLearner } from '@/domain/simulation/response-model'
import { writeAnswer } from '@/server/attempts/answer-writer'
import { finishAttempt } from '@/server/attempts/finish-attempt'
import { keepQuizVersion } from '@/server/attempts/quiz-version'
import { startAttempt } from '@/server/attempts/start-attempt'
import { readQuiz } from '@/server/content/course'
import { db } from '@/server/db/client'
import { viewerFor } from '@/server/testing/world'
import { gradeResponse, type AuthoredQuestion } from '@/question-types/registry'
import type { DemoAssignment } from './demo-plan'
import { answerChoices, simulateResponse } from './simulate-answers'

export type DemoStudent = { id: string; name: string; model: SimulatedLearner }
export type DemoTask = { classId: string; teacherId: string; assignment: DemoAssignment; students: readonly DemoStudent[]; now: Date }

type Choices = ReadonlyMap<string, ReturnType<typeof answerChoices>>
type Work = { assignmentId: string; task: DemoTask; choices: Choices; questions: readonly AuthoredQuestion[] }

const hour = 3_600_000
const day = 24 * hour

/** Sets one assignment and lets the students do it by the app's own use cases; then moves what they did to the days on which it is said to have happened. */
export async function workThroughAssignment(task: DemoTask) {
  const { assignment, classId, teacherId, now } = task
  const quiz = readQuiz(assignment.lesson, assignment.quiz)
  if (!quiz) throw new Error(`The course has no quiz ${assignment.lesson} ${assignment.quiz}`)
  const setAt = new Date(now.getTime() - assignment.setDaysAgo * day)
  const dueAt = new Date(now.getTime() - assignment.dueDaysAgo * day)
  const versionHash = await keepQuizVersion(db, quiz)
  const { id } = await db.assignment.create({
    data: { classId, versionHash, createdById: teacherId, lessonId: assignment.lesson, quiz: assignment.quiz, mode: assignment.mode, dueAt, createdAt: setAt },
  })
  const choices = new Map(quiz.questions.map((question) => [question.id, answerChoices(question)]))
  const work: Work = { assignmentId: id, task, choices, questions: quiz.questions }
  await Promise.all(task.students.map((student) => workAsStudent(work, student)))
}

async function workAsStudent(work: Work, student: DemoStudent) {
  const { assignment } = work.task
  const random = seededRandom(`${student.name} ${assignment.lesson} ${assignment.quiz}`)
  const lot = probability(random)
  if (lot > assignment.finished + assignment.working) return
  const finishes = lot <= assignment.finished
  const viewer = viewerFor({ id: student.id, role: 'learner', name: student.name, isGuest: false })
  const { attemptId } = await startAttempt(viewer, { assignment: work.assignmentId })
  await answerQuestions(work, { student, attemptId, finishes, random })
  if (finishes) await finishAttempt(viewer, { attemptId })
  await moveInTime(work, { attemptId, finishes, random })
}

type Sitting = { student: DemoStudent; attemptId: string; finishes: boolean; random: RandomSource }

async function answerQuestions({ task, choices, questions }: Work, { student, attemptId, finishes, random }: Sitting) {
  const explains = modeNamed(task.assignment.mode).reveal === 'after-each-answer'
  const answered = finishes ? questions : questions.slice(0, Math.ceil(questions.length / 2))
  for (const question of answered) {
    // A few are left blank, as in any class.
    if (probability(random) < 0.02) continue
    const response = simulateResponse(student.model, choices.get(question.id)!, random)
    const fraction = explains ? gradeResponse(question, response).fraction : null
    await writeAnswer({
      attemptId,
      learnerId: student.id,
      questionId: question.id,
      clientKey: `demo-${question.id}`,
      basedOn: 0,
      response: JSON.stringify(response),
      submitted: explains,
      fraction,
      certainty: null, ageMs: 0,
      position: questions.indexOf(question),
    })
  }
}

async function moveInTime({ task }: Work, { attemptId, finishes, random }: Omit<Sitting, 'student'>) {
  const startedAt = startOf(task, random)
  const answers = await db.answer.findMany({ where: { attemptId }, select: { id: true }, orderBy: { id: 'asc' } })
  let at = startedAt.getTime()
  for (const { id } of answers) {
    at += 20_000 + random.below(100_000)
    await db.answer.update({ where: { id }, data: { savedAt: new Date(at) } })
  }
  const finishedAt = finishes ? new Date(at + 15_000) : null
  await db.attempt.update({ where: { id: attemptId }, data: { startedAt, lastSavedAt: new Date(at), finishedAt } })
}

/** Between the day it was set and the day it is due or now; one in ten is late, where that is past. */
function startOf({ assignment, now }: DemoTask, random: RandomSource): Date {
  const isOver = assignment.dueDaysAgo > 0
  const lastDay = isOver && probability(random) < 0.1 ? assignment.dueDaysAgo - 0.5 : Math.max(assignment.dueDaysAgo, 0.1)
  const daysAgo = lastDay + (assignment.setDaysAgo - lastDay) * probability(random)
  return new Date(now.getTime() - daysAgo * day - hour)
}
