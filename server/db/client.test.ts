import { expect, test } from 'vitest'
import { db, inTransaction } from './client'

test('stores an instant and finds it by range', async () => {
  const at = new Date('2016-07-14T12:00:00.000Z')
  const learner = await db.user.create({ data: { role: 'learner', name: 'Amal', createdAt: at } })
  const found = await db.user.findMany({ where: { id: learner.id, createdAt: { gte: new Date('2016-07-14T11:59:59Z'), lt: new Date('2016-07-14T12:00:01Z') } } })
  expect(found.map((user) => user.createdAt.toISOString())).toEqual(['2016-07-14T12:00:00.000Z'])
})

test('keeps all of a transaction or nothing', async () => {
  const before = await db.user.count()
  await expect(
    inTransaction(async (transaction) => {
      await transaction.user.create({ data: { role: 'learner', name: 'Half' } })
      throw new Error('stopped')
    }),
  ).rejects.toThrow('stopped')
  expect(await db.user.count()).toBe(before)
})
