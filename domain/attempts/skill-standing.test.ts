import { expect, test } from 'vitest'
import { skillStandingOf, type SkillAnswer } from './skill-standing'

const now = new Date('2016-07-20T09:00:00Z')
const answers = (count: number, right: number, change: Partial<SkillAnswer> = {}): SkillAnswer[] =>
  Array.from({ length: count }, (_, index) => ({ lessonId: index % 2 ? 'L1' : 'L3', right: index < right, at: new Date('2016-07-12T09:00:00Z'), ...change }))

test('a skill is secure with ten of twelve right from two lessons, one a week old', () => {
  expect(skillStandingOf(answers(12, 10), now).standing).toBe('secure')
})

test('fewer than twelve answers are too few to tell', () => {
  expect(skillStandingOf(answers(11, 11), now)).toMatchObject({ standing: 'too-few', missing: '11 of the 12 answers needed to tell' })
})

test('nine of twelve, one lesson alone, or one sitting alone do not make a skill secure', () => {
  expect(skillStandingOf(answers(12, 9), now).standing).toBe('building')
  expect(skillStandingOf(answers(12, 12, { lessonId: 'L1' }), now).missing).toBe('questions from a second lesson')
  expect(skillStandingOf(answers(12, 12, { at: now }), now).missing).toBe('a right answer after a week')
})
