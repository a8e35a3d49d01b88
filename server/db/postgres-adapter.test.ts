import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { expect, test } from 'vitest'
import { postgresServer as server } from '../testing/postgres-server'
import { makeScratchDatabase } from '../testing/scratch-postgres'
import { PrismaClient } from './generated/postgresql/client'
import { postgresAdapter, postgresPool } from './postgres-adapter'

const noon = new Date('2016-07-14T12:00:00.000Z')

/** A database whose own time zone is New York, with one table that knows its instants from one another. */
async function newYork() {
  const url = await makeScratchDatabase(server!, 'otr_new_york')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`ALTER DATABASE "otr_new_york" SET timezone TO 'America/New_York'`)
  await client.query('CREATE TABLE instant (at timestamptz NOT NULL)')
  await client.end()
  return url
}

async function storedInstant(url: string) {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  await client.connect()
  const { rows } = await client.query('SELECT at FROM instant')
  await client.end()
  return (rows[0].at as Date).toISOString()
}

test.runIf(server)('stores the instant that was meant, whatever the time zone of the server', async () => {
  const url = await newYork()
  const pool = postgresPool(url, 1)
  const client = new PrismaClient({ adapter: postgresAdapter(pool) })
  await client.$executeRaw`INSERT INTO instant VALUES (${noon})`
  await pool.end()
  expect(await storedInstant(url)).toBe('2016-07-14T12:00:00.000Z')
})

test.runIf(server)('would store another instant with the adapter as published', async () => {
  const url = await newYork()
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 1 }) })
  await client.$executeRaw`INSERT INTO instant VALUES (${noon})`
  await client.$disconnect()
  expect(await storedInstant(url)).not.toBe('2016-07-14T12:00:00.000Z')
})
