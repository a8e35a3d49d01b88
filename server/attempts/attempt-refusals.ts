import { Refusal } from '@/server/errors'

export function noSuchAttempt(): Refusal {
  return new Refusal('not-found', 'There is no such attempt.')
}

export function noSuchQuestion(): Refusal {
  return new Refusal('malformed', 'There is no such question in this attempt. Open the attempt again.')
}

export function attemptFinished(): Refusal {
  return new Refusal('conflict', 'This attempt is finished, so its answers can no longer be changed.')
}
