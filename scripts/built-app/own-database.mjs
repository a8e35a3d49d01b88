import { join } from 'node:path'

/** The address of an empty database with this name: a file in the folder, or one made anew on the given PostgreSQL server. */
export async function ownDatabase({ engine, folder, name, server = process.env.TEST_POSTGRES_URL }) {
  if (engine === 'sqlite') return `file:${join(folder, `${name}.db`)}`
  await dropOwnDatabase({ name, server })
  await onServer(server, `CREATE DATABASE "${name}"`)
  return Object.assign(new URL(server), { pathname: `/${name}` }).href
}

/** Removes a database that ownDatabase made on a PostgreSQL server. */
export function dropOwnDatabase({ name, server = process.env.TEST_POSTGRES_URL }) {
  return onServer(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
}

async function onServer(connectionString, sql) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
