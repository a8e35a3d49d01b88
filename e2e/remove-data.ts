import { rmSync } from 'node:fs'

/** Removes the database and the secrets of the test installation. */
export default function removeData() {
  if (process.env.E2E_DATA_DIR) rmSync(process.env.E2E_DATA_DIR, { recursive: true, force: true })
}
