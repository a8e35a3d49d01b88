import { currentViewer } from '@/server/access/viewer'
import { csvDownload } from '@/app/api/csv-download'
import { exportStudentAttempts } from '@/server/classes/export-student-attempts'

export async function GET(_request: Request, { params }: { params: Promise<{ classId: string; learnerId: string }> }) {
  const input = await params
  return csvDownload(await currentViewer(), (viewer) => exportStudentAttempts(viewer, input))
}
