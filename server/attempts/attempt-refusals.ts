import type { StoredAnswer } from '@/domain/attempts/plan-saves'
import { Refusal } from '@/server/errors'

export function noSuchAttempt(): Refusal {
  return new Refusal('not-found', 'There is no such attempt.')
}

export function noSuchQuestion(): Refusal {
  return new Refusal('malformed', 'There is no such question in this attempt. Open the attempt again.')
}

/** For what changes nothing but the attempt itself: an answer is kept as late instead. */
export function attemptFinished(): Refusal {
  return new Refusal('conflict', 'This attempt is finished, so its answers can no longer be changed.')
}

/** Another page has answered the question in the meantime. Nothing was written: the learner chooses. */
export class AnswerConflict extends Refusal {
  constructor(
    readonly newest: StoredAnswer,
    /** Both answers, each in a line. */
    readonly words: { mine: string; other: string } = { mine: '', other: '' },
  ) {
    super('conflict', 'You have also answered this question on another page or device. Choose which answer to keep.')
    this.name = 'AnswerConflict'
  }
}

/** The answer does not count, and is not lost either. */
export class KeptAsLate extends Refusal {}

export function keptAsLate(why: 'finished' | 'time-up'): KeptAsLate {
  const when = why === 'finished' ? 'after the attempt had been handed in' : 'after the time was up'
  return new KeptAsLate('conflict', `This answer arrived ${when}, so it does not count. It is kept, and your teacher can accept it.`)
}
