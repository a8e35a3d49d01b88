import { currentViewer } from '@/server/access/viewer'
import { csvDownload } from '@/app/api/csv-download'
import { exportResults } from '@/server/analytics/export-results'

export async function GET(_request: Request, { params }: { params: Promise<{ assignmentId: string }> }) {
  const { assignmentId } = await params
  return csvDownload(await currentViewer(), (viewer) => exportResults(viewer, assignmentId))
}
