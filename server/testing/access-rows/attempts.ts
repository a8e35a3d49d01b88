import { acceptLateAnswer } from '@/server/attempts/accept-late-answer'
import { endOverdue } from '@/server/attempts/end-overdue'
import { finishAttempt } from '@/server/attempts/finish-attempt'
import { markWrittenAnswer } from '@/server/attempts/mark-written-answer'
import { openHint } from '@/server/attempts/open-hint'
import { flagQuestion } from '@/server/attempts/flag-question'
import { readAnswerableQuestion } from '@/server/attempts/attempt-facts'
import { listMyAttempts } from '@/server/attempts/list-my-attempts'
import { notePresence } from '@/server/attempts/note-presence'
import { readAttempt } from '@/server/attempts/read-attempt'
import { readProgress } from '@/server/attempts/read-progress'
import { readReview } from '@/server/attempts/read-review'
import { redoMissed } from '@/server/attempts/redo-missed'
import { recordAnswer } from '@/server/attempts/record-answer'
import { saveAnswer } from '@/server/attempts/save-answer'
import { startAttempt, startAttemptAsAnyone } from '@/server/attempts/start-attempt'
import { submitAnswer } from '@/server/attempts/submit-answer'
import { turnDownLateAnswer } from '@/server/attempts/turn-down-late-answer'
import { everybody, openRow, row, signedIn, type Row } from '../access-table'
import { answerForm, makeAttempt, makeLateAnswer, makeMissed, rightOption, shortAnswer, singleChoice, writeShortAnswer } from '../attempts'
import type { World } from '../world'

const form = () => answerForm({ response: rightOption })
const answer = (attemptId: string) => ({ attemptId, question: singleChoice.id, key: 'a-key-of-the-test', basedOn: 0, age: 0, position: null, answering: true, certainty: null, form: form() })

/** The owner's attempt at work that their teacher set, open. */
const open = (world: World) => makeAttempt(world.owner, { assignmentId: world.assignment.id })
const finished = (world: World) => makeAttempt(world.owner, { assignmentId: world.assignment.id, finishedAt: new Date() })
/** The same of the owner's own accord: nobody set it. */
const free = (world: World) => makeAttempt(world.owner, { mode: 'practice' })

const written = async (world: World) => writeShortAnswer(await finished(world))

/** An answer that came after the owner had handed in. */
const late = async (world: World) => makeLateAnswer(await finished(world))

const levels = () => {
  const filled = new FormData()
  filled.append('level.answer', '2')
  return filled
}

export const attemptRows: Row[] = [
  row({ useCase: 'attempts/start-attempt', allowed: ['owner', 'classmate'], run: (viewer, world) => startAttempt(viewer, { assignment: world.assignment.id }) }),
  openRow({ useCase: 'attempts/start-attempt-as-anyone', allowed: everybody, run: (viewer) => startAttemptAsAnyone(viewer, { lesson: 'L1', quiz: 'practice' }) }),
  row({ useCase: 'attempts/read-attempt', allowed: ['owner'], given: open, run: (viewer, _, { id }) => readAttempt(viewer, { attemptId: id }) }),
  row({ useCase: 'attempts/read-answerable-question', allowed: ['owner'], given: open, run: (viewer, _, { id }) => readAnswerableQuestion(viewer, id, singleChoice.id) }),
  openRow({ useCase: 'attempts/record-answer', allowed: ['owner'], given: open, run: (viewer, _, { id }) => recordAnswer(viewer, { attemptId: id, form: form() }) }),
  row({ useCase: 'attempts/save-answer', allowed: ['owner'], given: open, run: (viewer, _, { id }) => saveAnswer(viewer, answer(id)) }),
  row({ useCase: 'attempts/submit-answer', allowed: ['owner'], given: free, run: (viewer, _, { id }) => submitAnswer(viewer, answer(id)) }),
  row({ useCase: 'attempts/note-presence', allowed: ['owner'], given: open, run: (viewer, _, { id }) => notePresence(viewer, { attemptId: id, question: singleChoice.id, waiting: 0 }) }),
  row({ useCase: 'attempts/flag-question', allowed: ['owner'], given: open, run: (viewer, _, { id }) => flagQuestion(viewer, { attemptId: id, question: singleChoice.id, isFlagged: true }) }),
  row({ useCase: 'attempts/open-hint', allowed: ['owner'], given: free, run: (viewer, _, { id }) => openHint(viewer, { attemptId: id, question: singleChoice.id, seen: 0 }) }),
  row({ useCase: 'attempts/mark-written-answer', allowed: ['own teacher'], given: written, run: (viewer, _, { id }) => markWrittenAnswer(viewer, { attemptId: id, question: shortAnswer.id, form: levels() }) }),
  row({ useCase: 'attempts/accept-late-answer', allowed: ['own teacher'], given: late, run: (viewer, _, { id }) => acceptLateAnswer(viewer, { late: id }) }),
  row({ useCase: 'attempts/turn-down-late-answer', allowed: ['own teacher'], given: late, run: (viewer, _, { id }) => turnDownLateAnswer(viewer, { late: id }) }),
  row({ useCase: 'attempts/redo-missed', allowed: ['owner'], given: async (world) => makeMissed(await finished(world)), run: (viewer, _, { id }) => redoMissed(viewer, { attemptId: id }) }),
  // The clock asks for it, whoever looks on; it gives nothing away.
  openRow({ useCase: 'attempts/end-overdue', allowed: everybody, run: (viewer) => endOverdue(viewer, { now: new Date(0) }) }),
  row({ useCase: 'attempts/finish-attempt', allowed: ['owner'], given: open, run: (viewer, _, { id }) => finishAttempt(viewer, { attemptId: id }) }),
  row({ useCase: 'attempts/read-review', allowed: ['owner', 'own teacher'], given: finished, run: (viewer, _, { id }) => readReview(viewer, { attemptId: id }) }),
  row({ useCase: 'attempts/list-my-attempts', allowed: ['owner'], given: open, run: (viewer) => listMyAttempts(viewer) }),
  // Everybody has progress of their own; it may be none.
  row({ useCase: 'attempts/read-progress', allowed: signedIn, given: finished, run: (viewer) => readProgress(viewer) }),
]
