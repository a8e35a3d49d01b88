import { currentViewer } from '@/server/access/viewer'
import { csvDownload } from '@/app/api/csv-download'
import { exportClasses } from '@/server/classes/export-classes'

export async function GET() {
  return csvDownload(await currentViewer(), exportClasses)
}
