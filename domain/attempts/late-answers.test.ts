import { expect, test } from 'vitest'
import { waitingAnswers } from './late-answers'

const at = new Date('2030-01-01T10:00:00Z')
const late = (id: number, questionId: string, isAccepted = false) => ({ id, questionId, acceptedAt: isAccepted ? at : null, turnedDownAt: null })

test('an accepted answer no longer waits, nor does one before it to the same question', () => {
  const waiting = waitingAnswers([late(1, 'a'), late(2, 'a', true), late(3, 'a'), late(4, 'b')])
  expect(waiting.map(({ id }) => id)).toEqual([3, 4])
})

test('one that was turned down no longer waits, and those beside it do', () => {
  expect(waitingAnswers([{ ...late(1, 'a'), turnedDownAt: at }, late(2, 'a'), late(3, 'b')]).map(({ id }) => id)).toEqual([2, 3])
})
