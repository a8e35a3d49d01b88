import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { can } from '@/domain/access/abilities'
import { currentViewer } from '@/server/access/viewer'

/** A page that is not for this viewer does not go by the name of what it would have shown. */
export async function generateMetadata(): Promise<Metadata> {
  const viewer = await currentViewer()
  const template = viewer && !can(viewer, 'manage-classes') ? 'Not allowed · On the Record' : '%s · On the Record'
  return { title: { template, default: 'Desk' } }
}

export default function TeachLayout({ children }: { children: ReactNode }) {
  return children
}
