import { currentViewer } from '@/server/access/viewer'
import { csvDownload } from '@/app/api/csv-download'
import { exportClassAssignments } from '@/server/assignments/export-assignments'

export async function GET(_request: Request, { params }: { params: Promise<{ classId: string }> }) {
  const { classId } = await params
  return csvDownload(await currentViewer(), (viewer) => exportClassAssignments(viewer, classId))
}
