import { currentViewer } from '@/server/access/viewer'
import { csvDownload } from '@/app/api/csv-download'
import { exportQuestions } from '@/server/analytics/export-questions'

export async function GET(_request: Request, { params }: { params: Promise<{ assignmentId: string }> }) {
  const { assignmentId } = await params
  return csvDownload(await currentViewer(), (viewer) => exportQuestions(viewer, assignmentId))
}
