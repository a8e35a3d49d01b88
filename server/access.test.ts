import { beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { viewerOfSession } from '@/server/access/viewer'
import { forgetAllTries } from '@/server/auth/rate-limits'
import { formAction } from '@/server/form-action'
import { everybody, listUseCases, outcomeOf, signedIn } from '@/server/testing/access-table'
import { accommodationRows } from '@/server/testing/access-rows/accommodations'
import { accountRows } from '@/server/testing/access-rows/accounts'
import { analyticsRows } from '@/server/testing/access-rows/analytics'
import { assignmentRows } from '@/server/testing/access-rows/assignments'
import { articleRows } from '@/server/testing/access-rows/articles'
import { attemptRows } from '@/server/testing/access-rows/attempts'
import { classRows } from '@/server/testing/access-rows/classes'
import { liveRows } from '@/server/testing/access-rows/live'
import { questionRows } from '@/server/testing/access-rows/questions'
import { browser } from '@/server/testing/request'
import { makeLearner, makeSession } from '@/server/testing/world'

vi.mock('next/headers', () => import('@/server/testing/request'))

/** Who may run each use case. A use case without a line fails the first test. */
const table = [...accommodationRows, ...accountRows, ...analyticsRows, ...articleRows, ...assignmentRows, ...attemptRows, ...classRows, ...liveRows, ...questionRows]

beforeEach(() => {
  browser.forget()
  forgetAllTries()
})

describe('the table of who may', () => {
  test('has a line for every use case', async () => {
    const listed = table.map(({ useCase }) => useCase)
    expect((await listUseCases()).filter((useCase) => !listed.includes(useCase)), 'use cases without a line').toEqual([])
  })

  test('has no line for what is not there, and none twice', async () => {
    const useCases = await listUseCases()
    const listed = table.map(({ useCase }) => useCase)
    expect(listed.filter((useCase, index) => !useCases.includes(useCase) || listed.indexOf(useCase) !== index)).toEqual([])
  })
})

describe.each(table)('$useCase', (line) => {
  test.each(line.open ? everybody : signedIn)('as %s', async (who) => {
    expect(await outcomeOf(line, who)).toBe(line.allowed.includes(who) ? 'allowed' : 'refused')
  })
})

describe('nobody', () => {
  test('is sent to the sign-in page by every action that needs somebody', async () => {
    const useCase = vi.fn()
    await expect(formAction(z.object({}), useCase)({ status: 'idle' }, new FormData())).rejects.toMatchObject({ digest: expect.stringContaining('/sign-in') })
    expect(useCase).not.toHaveBeenCalled()
  })

  test('is whoever has no session, one that ran out, one that was ended, or a closed account', async () => {
    const person = await makeLearner()
    const session = await makeSession(person)
    const now = new Date()
    expect(await viewerOfSession(session.id, now)).toMatchObject({ id: person.id })
    expect(await viewerOfSession('made up', now)).toBeNull()
    expect(await viewerOfSession(session.id, session.expiresAt)).toBeNull()
  })
})
