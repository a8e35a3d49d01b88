import { currentViewer } from '@/server/access/viewer'
import { csvDownload } from '@/app/api/csv-download'
import { exportRunningAssignments } from '@/server/assignments/export-assignments'

export async function GET() {
  return csvDownload(await currentViewer(), exportRunningAssignments)
}
