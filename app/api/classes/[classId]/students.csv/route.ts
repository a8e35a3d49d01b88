import { currentViewer } from '@/server/access/viewer'
import { csvDownload } from '@/app/api/csv-download'
import { exportStudents } from '@/server/classes/export-students'

export async function GET(_request: Request, { params }: { params: Promise<{ classId: string }> }) {
  const { classId } = await params
  return csvDownload(await currentViewer(), (viewer) => exportStudents(viewer, classId))
}
