import 'server-only'
import { cache } from 'react'

declare const vouched: unique symbol

export type ViewerRole = 'learner' | 'teacher' | 'admin'

/** Somebody who is signed in, checked against the database in this request. Only this file makes one. */
export type Viewer = {
  readonly id: string
  readonly role: ViewerRole
  readonly name: string
  readonly isGuest: boolean
  /** The session that this request came with. */
  readonly sessionId: string
  readonly [vouched]: true
}

/** Who is asking, or null for nobody. Checked once per request. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  throw new Error('not built yet')
})
