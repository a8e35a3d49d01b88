import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/server/db/client'
import { makeAttempt, shortAnswer, writeShortAnswer } from '@/server/testing/attempts'
import { makeWorld, viewerFor, type World } from '@/server/testing/world'
import { finishAttempt } from './finish-attempt'
import { markWrittenAnswer } from './mark-written-answer'
import { readReview } from './read-review'

let world: World
let attemptId: string

beforeEach(async () => {
  world = await makeWorld()
  attemptId = (await writeShortAnswer(await makeAttempt(world.owner, { assignmentId: world.assignment.id }))).id
  await finishAttempt(viewerFor(world.owner), { attemptId })
})

function form(level: string): FormData {
  const filled = new FormData()
  filled.append('level.answer', level)
  return filled
}

const mark = (level: string, comment?: string) => markWrittenAnswer(viewerFor(world.teacher), { attemptId, question: shortAnswer.id, comment, form: form(level) })
const tally = async () => Object.fromEntries((await db.tally.findMany({ where: { assignmentId: world.assignment.id, questionId: shortAnswer.id, count: { gt: 0 } } })).map(({ bucket, count }) => [bucket, count]))

describe('a written answer', () => {
  test('counts with the student’s own score until a teacher marks it', async () => {
    const before = await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })
    expect(before.marks).toBe(0.5 * shortAnswer.weight)
    expect(await tally()).toEqual({ 'level:1': 1, ':partly': 1 })
    await mark('2', 'Well attributed.')
    expect(await db.attempt.findUniqueOrThrow({ where: { id: attemptId } })).toMatchObject({ marks: shortAnswer.weight })
    expect(await db.result.findFirstOrThrow({ where: { attemptId, questionId: shortAnswer.id } })).toMatchObject({ fraction: 1 })
    expect(await tally()).toEqual({ 'level:2': 1, ':right': 1 })
  })

  test('shows its student who marked it and what was said', async () => {
    await mark('0', 'Nobody is named.')
    const reviewed = (await readReview(viewerFor(world.owner), { attemptId }))!.questions.find(({ question }) => question.id === shortAnswer.id)!
    expect(reviewed.givenMark).toMatchObject({ comment: 'Nobody is named.', markerName: world.teacher.name, scores: { answer: 0 } })
    expect(reviewed).toMatchObject({ marks: 0, outcome: 'wrong' })
  })

  test('may be marked again: the newest mark counts and the earlier one stays on record', async () => {
    await mark('0')
    await mark('2')
    expect(await db.manualMark.count({ where: { attemptId } })).toBe(2)
    expect(await tally()).toEqual({ 'level:2': 1, ':right': 1 })
  })

  test.each(['3', '-1', '1.5', '', 'two'])('is not marked with the level “%s”', async (level) => {
    await expect(mark(level)).rejects.toThrow('Choose a level')
    expect(await db.manualMark.count({ where: { attemptId } })).toBe(0)
  })

  test('cannot be marked while the attempt is open, nor by its own student', async () => {
    const open = await writeShortAnswer(await makeAttempt(world.owner, { assignmentId: world.assignment.id, number: 2 }))
    await expect(markWrittenAnswer(viewerFor(world.teacher), { attemptId: open.id, question: shortAnswer.id, form: form('2') })).rejects.toThrow('no such attempt')
    await expect(markWrittenAnswer(viewerFor(world.owner), { attemptId, question: shortAnswer.id, form: form('2') })).rejects.toThrow('Only teachers')
  })
})
