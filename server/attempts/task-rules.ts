import 'server-only'
import type { Accommodation } from '@/domain/attempts/accommodation'
import { mayStart, type StartAnswer, type StartRules } from '@/domain/attempts/may-start'
import { ownTimes, type OwnTimes, type SetTimes } from '@/domain/attempts/time-allowed'
import { dateTimeForReading } from '@/domain/classes/time-zone'
import { currentAccommodation } from '@/server/accommodations/current-accommodation'
import { setTimes } from '@/server/assignments/set-times'
import { db } from '@/server/db/client'
import { Refusal } from '@/server/errors'

type Assigned = Omit<SetTimes, 'timeZone'> & { attemptsAllowed: number | null; pauseMinutes: number; class: { timeZone: string } }

/** What one student may do with one assignment. */
export type TaskRules = Omit<StartRules, 'before' | 'times'> & { times: OwnTimes; timeZone: string }

/** The rules of an assignment that the caller has found for this learner, with what the learner always gets. */
export function readTaskRules(learnerId: string, assignment: Assigned): Promise<TaskRules> {
  return currentAccommodation(db, learnerId).then((accommodation) => taskRules(assignment, accommodation))
}

/** The same for somebody of whom it is known already what they always get. */
export function taskRules(assignment: Assigned, accommodation: Accommodation): TaskRules {
  return {
    times: ownTimes(setTimes(assignment), accommodation),
    timeZone: assignment.class.timeZone,
    allowed: assignment.attemptsAllowed === null ? null : assignment.attemptsAllowed + accommodation.extraAttempts,
    pauseMinutes: assignment.pauseMinutes,
  }
}

/** Refuses a start that the rules do not allow, and says when it will be allowed. */
export function assertMayStart(rules: TaskRules, before: StartRules['before'], now: Date) {
  const answer = mayStart({ ...rules, before }, now)
  if (!answer.ok) throw new Refusal('conflict', startRefusalSays(answer, rules))
}

/** Why another attempt may not begin now, in a sentence. */
export function startRefusalSays(answer: Extract<StartAnswer, { ok: false }>, { allowed, timeZone }: Pick<TaskRules, 'allowed' | 'timeZone'>): string {
  switch (answer.why) {
    case 'not-open':
      return `This opens on ${dateTimeForReading(answer.from, timeZone)}. Come back then.`
    case 'pause':
      return `You can begin another attempt on ${dateTimeForReading(answer.from, timeZone)}.`
    case 'closed':
      return 'This is closed, so no new attempt can begin. Ask your teacher if you need more time.'
    case 'none-left':
      return allowed === 1 ? 'You have used the one attempt that there is.' : `You have used all ${allowed} attempts.`
  }
}
