import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepSecrets } from './keep-secrets.mjs'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'keep-secrets-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('makes the secrets once and keeps them for this account only', () => {
  const first = keepSecrets(folder)
  expect(keepSecrets(folder)).toEqual(first)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(Buffer.from(first.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY!, 'base64')).toHaveLength(32)
  expect(first.AUTH_SECRET!.length).toBeGreaterThanOrEqual(43)
})

test('closes a secrets file that others could read', () => {
  keepSecrets(folder)
  const file = join(folder, 'secrets.json')
  writeFileSync(file, readFileSync(file), { mode: 0o644 })
  keepSecrets(folder)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('says what to do about a damaged secrets file, and does not replace it', () => {
  const file = join(folder, 'secrets.json')
  writeFileSync(file, '{"AUTH_SECRET":')
  expect(() => keepSecrets(folder)).toThrow(/secrets\.json is damaged: put back a copy, or delete it/)
  expect(readFileSync(file, 'utf8')).toBe('{"AUTH_SECRET":')
})
