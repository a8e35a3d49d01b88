import { expect, test } from 'vitest'
import { seededRandom } from '@/domain/attempts/seeded-order'
import { chooseCandidate, normal, probabilityRight, type SimulatedQuestion } from './response-model'

const question: SimulatedQuestion = {
  difficulty: 0,
  chance: 1 / 3,
  candidates: [
    { fraction: 1, misconceptions: [] },
    { fraction: 0, misconceptions: ['M31'] },
    { fraction: 0, misconceptions: ['M34'] },
  ],
}
const nothing = new Set<string>()

function shares(learner: { ability: number; misconceptions: ReadonlySet<string> }, draws = 4000) {
  const random = seededRandom('shares')
  const counts = [0, 0, 0]
  for (let draw = 0; draw < draws; draw++) counts[chooseCandidate(learner, question, random)]! += 1
  return counts.map((count) => count / draws)
}

test('gives a student of ability equal to the difficulty halfway between chance and certainty', () => {
  expect(probabilityRight({ ability: 0, misconceptions: nothing }, question)).toBeCloseTo(2 / 3, 10)
})

test('chooses rightly as often as the model says', () => {
  expect(shares({ ability: 0, misconceptions: nothing })[0]).toBeCloseTo(2 / 3, 1)
})

test('draws a student who holds a misconception to the answer that shows it', () => {
  const [right, held, other] = shares({ ability: 0, misconceptions: new Set(['M31']) })
  expect(right).toBeLessThan(0.55)
  expect(held).toBeGreaterThan(4 * other!)
})

test('gives the same school on every machine', () => {
  const random = seededRandom('same')
  expect([normal(random), normal(random)].map((draw) => draw.toFixed(6))).toEqual(['-0.395193', '-0.453420'])
})
