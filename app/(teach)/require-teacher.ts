import { forbidden, redirect } from 'next/navigation'
import { can } from '@/domain/access/abilities'
import { currentViewer, type Viewer } from '@/server/access/viewer'

/** The teacher who asks for this page. Nobody is sent to sign in and back to `path`; anybody else is told that it is not for them. */
export async function requireTeacher(path: string): Promise<Viewer> {
  const viewer = await currentViewer()
  if (!viewer) redirect(`/sign-in?next=${encodeURIComponent(path)}`)
  if (!can(viewer, 'manage-classes')) forbidden()
  return viewer
}
