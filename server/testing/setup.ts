import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'

// Runs before each test file, ahead of its imports: the file gets a database of its own.
const folder = process.env.TEST_FOLDER
if (!folder) throw new Error('server/testing/global-setup.ts has not run.')

const own = randomUUID().replaceAll('-', '')
process.env.DATA_DIR = folder
// Vitest sets BASE_URL to a path of its own.
process.env.BASE_URL = 'http://localhost:3000'
process.env.AUTH_SECRET ??= 'a secret that only the tests know, of some length'

if (process.env.TEST_ENGINE === 'postgresql') {
  const { makeScratchDatabase } = await import('./scratch-postgres')
  process.env.DATABASE_URL = await makeScratchDatabase(process.env.TEST_POSTGRES_URL!, `${process.env.TEST_POSTGRES_TEMPLATE}_${own}`, process.env.TEST_POSTGRES_TEMPLATE)
} else {
  const file = join(folder, `${own}.db`)
  copyFileSync(join(folder, 'template.db'), file)
  process.env.DATABASE_URL = `file:${file}`
}
