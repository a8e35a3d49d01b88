import 'server-only'
import { z } from 'zod'
import { requireOpenClass } from '@/server/access/open-class'
import type { Viewer } from '@/server/access/viewer'

export const findClassInput = z.object({ code: z.string().trim().min(1, 'Write the code that your teacher gave you.') })

/** Checks a code that was typed. */
export async function findClass(viewer: Viewer | null, input: z.output<typeof findClassInput>): Promise<{ code: string }> {
  return { code: (await requireOpenClass(input.code)).code }
}
