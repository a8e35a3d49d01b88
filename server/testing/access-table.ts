import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Viewer } from '@/server/access/viewer'
import { Refusal } from '@/server/errors'
import { makeWorld, viewerFor, type World } from './world'

/** Who is asking, seen from the learner whose work it is. */
export const signedIn = ['owner', 'classmate', 'own teacher', 'other teacher', 'admin', 'guest'] as const
export const everybody = [...signedIn, 'nobody'] as const
export type Who = (typeof everybody)[number]

/** A line of the table. */
export type Row = {
  /** Folder and function, such as attempts/read-attempt for readAttempt. */
  useCase: string
  /** Who may. Everybody else must get nothing: null, an empty list or a Refusal. */
  allowed: readonly Who[]
  /** Set where nobody (no viewer) may call it at all. */
  open: boolean
  attempt: (who: Who, world: World) => Promise<unknown>
}

type RowInput<Given> = {
  useCase: string
  allowed: readonly Who[]
  /** What must be there before anybody tries. */
  given?: (world: World) => Promise<Given>
  run: (viewer: Viewer, world: World, given: Given) => Promise<unknown>
}

/** A use case that needs somebody signed in. */
export function row<Given = undefined>({ useCase, allowed, given, run }: RowInput<Given>): Row {
  return {
    useCase,
    allowed,
    open: false,
    async attempt(who, world) {
      const made = (await given?.(world)) as Given
      return run(viewerOf(who, world)!, world, made)
    },
  }
}

/** A use case that nobody in particular may call: its viewer may be null. */
export function openRow<Given = undefined>({ useCase, allowed, given, run }: Omit<RowInput<Given>, 'run'> & { run: (viewer: Viewer | null, world: World, given: Given) => Promise<unknown> }): Row {
  return {
    useCase,
    allowed,
    open: true,
    async attempt(who, world) {
      const made = (await given?.(world)) as Given
      return run(viewerOf(who, world), world, made)
    },
  }
}

function viewerOf(who: Who, world: World): Viewer | null {
  const person = { owner: world.owner, classmate: world.classmate, 'own teacher': world.teacher, 'other teacher': world.otherTeacher, admin: world.admin, guest: world.guest, nobody: null }[who]
  return person && viewerFor(person)
}

/** Whether a try got something, or was let do it. */
export async function outcomeOf(line: Row, who: Who): Promise<'allowed' | 'refused'> {
  const world = await makeWorld()
  try {
    const result = await line.attempt(who, world)
    return result === null || (Array.isArray(result) && result.length === 0) ? 'refused' : 'allowed'
  } catch (error) {
    if (error instanceof Refusal) return 'refused'
    throw error
  }
}

/** Folders that no route reaches a person's rows through. */
const notUseCases = new Set(['access', 'auth', 'backup', 'content', 'db', 'demo', 'doctor', 'testing'])

/** Every async function that a file of server/<noun>/ exports, by folder and name. */
export async function listUseCases(): Promise<string[]> {
  const server = path.resolve(import.meta.dirname, '..')
  const folders = readdirSync(server, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !notUseCases.has(entry.name))
  const found = await Promise.all(folders.map(({ name }) => useCasesIn(server, name)))
  return found.flat().sort()
}

async function useCasesIn(server: string, noun: string): Promise<string[]> {
  const files = readdirSync(path.join(server, noun)).filter((file) => file.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$/.test(file))
  const found: string[] = []
  for (const file of files) {
    const exported: Record<string, unknown> = await import(path.join(server, noun, file))
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value === 'function' && value.constructor.name === 'AsyncFunction') found.push(`${noun}/${kebabCase(name)}`)
    }
  }
  return found
}

const kebabCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
