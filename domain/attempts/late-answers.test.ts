import { expect, test } from 'vitest'
import { waitingAnswers } from './late-answers'

const late = (id: number, questionId: string, isAccepted = false) => ({ id, questionId, acceptedAt: isAccepted ? new Date('2030-01-01T10:00:00Z') : null })

test('an accepted answer no longer waits, nor does one before it to the same question', () => {
  const waiting = waitingAnswers([late(1, 'a'), late(2, 'a', true), late(3, 'a'), late(4, 'b')])
  expect(waiting.map(({ id }) => id)).toEqual([3, 4])
})
