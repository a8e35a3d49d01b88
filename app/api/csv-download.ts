import type { Viewer } from '@/server/access/viewer'
import { csvResponse, type CsvTable } from '@/server/analytics/csv-response'

/** The answer to a request for a table: 401 for nobody, 404 where there is none for this viewer. */
export async function csvDownload(viewer: Viewer | null, read: (viewer: Viewer) => Promise<CsvTable | null>): Promise<Response> {
  if (!viewer) return new Response('Sign in first, then download again.', { status: 401 })
  const table = await read(viewer)
  return table ? csvResponse(table) : new Response('There is no such table for you.', { status: 404 })
}
