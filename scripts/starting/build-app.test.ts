import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprintOfSources, isBuilt } from './build-app.mjs'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-app-'))
  for (const folder of ['app', 'server/db/generated', 'content', '.next']) mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'app/page.tsx'), 'export default 1')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('asks for a build when a source changes, appears or is renamed', () => {
  const before = fingerprintOfSources(root)
  writeFileSync(join(root, 'app/page.tsx'), 'export default 2')
  const changed = fingerprintOfSources(root)
  writeFileSync(join(root, 'app/other.tsx'), '')
  const added = fingerprintOfSources(root)
  cpSync(join(root, 'app/other.tsx'), join(root, 'app/third.tsx'))
  rmSync(join(root, 'app/other.tsx'))
  expect(new Set([before, changed, added, fingerprintOfSources(root)]).size).toBe(4)
})

test('asks for no build when a test, a lesson or generated code changes', () => {
  const before = fingerprintOfSources(root)
  for (const file of ['app/page.test.ts', 'content/lesson.md', 'server/db/generated/client.ts']) writeFileSync(join(root, file), 'new')
  expect(fingerprintOfSources(root)).toBe(before)
})

test('does not trust a build that did not finish', () => {
  writeFileSync(join(root, '.next/BUILD_ID'), 'x')
  expect(isBuilt(root)).toBe(false)
  writeFileSync(join(root, '.next/on-the-record.txt'), fingerprintOfSources(root))
  expect(isBuilt(root)).toBe(true)
  rmSync(join(root, '.next/BUILD_ID'))
  expect(isBuilt(root)).toBe(false)
})
