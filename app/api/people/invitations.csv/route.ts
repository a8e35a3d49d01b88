import { currentViewer } from '@/server/access/viewer'
import { csvDownload } from '@/app/api/csv-download'
import { exportInvitations } from '@/server/accounts/export-people'

export async function GET() {
  return csvDownload(await currentViewer(), exportInvitations)
}
