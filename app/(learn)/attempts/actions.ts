'use server'
import { finishAttempt, finishAttemptInput } from '@/server/attempts/finish-attempt'
import { redoMissed, redoMissedInput } from '@/server/attempts/redo-missed'
import { startAttemptAsAnyone, startAttemptInput } from '@/server/attempts/start-attempt'
import { formAction, openFormAction } from '@/server/form-action'

export const startAttemptAction = openFormAction(startAttemptInput, startAttemptAsAnyone, { then: ({ attemptId }) => `/attempts/${attemptId}` })

export const finishAttemptAction = formAction(finishAttemptInput, finishAttempt, { then: ({ attemptId }) => `/attempts/${attemptId}/review` })

export const redoMissedAction = formAction(redoMissedInput, redoMissed, { then: ({ attemptId }) => `/attempts/${attemptId}` })
