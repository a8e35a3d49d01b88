import 'server-only'
import { openClassWith } from '@/server/access/open-class'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export type ClassToJoin = { status: 'open'; name: string; code: string; joined: boolean } | { status: 'unknown' } | { status: 'too-many'; message: string }

/** The name of the class that a code opens, for whoever holds the code. Never who is in it. */
export async function readClassToJoin(viewer: Viewer | null, typed: string): Promise<ClassToJoin> {
  try {
    const found = await openClassWith(typed)
    if (!found) return { status: 'unknown' }
    const joined = viewer ? await db.enrolment.count({ where: { classId: found.id, learnerId: viewer.id, endedAt: null } }) : 0
    return { status: 'open', name: found.name, code: found.code, joined: joined > 0 }
  } catch (error) {
    if (error instanceof Refusal) return { status: 'too-many', message: error.message }
    throw error
  }
}
