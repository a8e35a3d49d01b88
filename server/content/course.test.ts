import { expect, test } from 'vitest'
import { readArticle, readCourse, readLesson, readParagraph, readQuiz } from './course'

test('a lesson is found by its id and by its slug', () => {
  const [lesson] = readCourse().lessons
  expect(readLesson(lesson!.id)).toBe(lesson)
  expect(readLesson(lesson!.slug)).toBe(lesson)
})

test('what does not exist is null', () => {
  expect([readLesson('L99'), readArticle('s9'), readParagraph('S9-9'), readQuiz('L99', 'exit-a')]).toEqual([null, null, null, null])
})

test('practice holds the warm-up, the activities and the short answer, in this order and not shuffled', () => {
  const { id, warmUp, activities, shortAnswer } = readCourse().lessons[0]!
  const practice = readQuiz(id, 'practice')!
  expect(practice.questions).toEqual([...warmUp, ...activities.flatMap(({ questions }) => questions), shortAnswer])
  expect(practice.shuffle).toBe(false)
})

test('both exit quizzes have eight questions and are shuffled', () => {
  for (const { id } of readCourse().lessons) {
    for (const form of ['exit-a', 'exit-b'] as const) {
      expect(readQuiz(id, form)).toMatchObject({ shuffle: true, questions: { length: 8 }, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    }
  }
})

test('the course is parsed once', () => {
  expect(readCourse()).toBe(readCourse())
})
