import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { typescriptArguments } from '../scripts/run-typescript.mjs'
import type { Seeding } from './seeding'

/** What stories begin with, written straight into the database that the app serves. */
export type School = { [Name in keyof Seeding]: (...args: Parameters<Seeding[Name]>) => Promise<Awaited<ReturnType<Seeding[Name]>>> }

type Reply = { id: number; result?: unknown; error?: string }

/** Where an installation keeps its data and is reached. */
export type Installation = { dataFolder: string; baseUrl: string; databaseUrl: string }

/** Starts the process that writes for the tests. `close` ends it. */
export async function openSchool({ dataFolder, baseUrl, databaseUrl }: Installation): Promise<{ school: School; close: () => void }> {
  const child = fork(fileURLToPath(new URL('seeding.ts', import.meta.url)), {
    execArgv: typescriptArguments(),
    serialization: 'advanced',
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataFolder, DATABASE_URL: databaseUrl, BASE_URL: baseUrl },
  })
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`The process that writes for the tests ended with ${code}.`)))
  })
  child.on('message', ({ id, result, error }: Reply) => {
    if (error === undefined) waiting.get(id)?.resolve(result)
    else waiting.get(id)?.reject(new Error(error))
    waiting.delete(id)
  })
  let calls = 0
  const call = (name: string) => (...args: unknown[]) =>
    new Promise((resolve, reject) => {
      waiting.set(++calls, { resolve, reject })
      child.send({ id: calls, name, args })
    })
  const school = new Proxy({} as School, { get: (_, name) => (typeof name === 'string' && name !== 'then' ? call(name) : undefined) })
  return { school, close: () => child.disconnect() }
}
