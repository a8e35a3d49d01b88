import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkDataFolder, checkDiskSpace, checkPort } from './check-machine.mjs'
import { checkNode } from './check-node.mjs'

const folder = mkdtempSync(join(tmpdir(), 'check-machine-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(['18.20.4', '20.18.3', '16.0.0'])('turns down Node %s and names the version that is needed', (version) => {
  expect(() => checkNode(version)).toThrow(/^This is Node .* and Node 20\.19 or newer is needed: install/)
})

test.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('accepts Node %s', (version) => {
  expect(() => checkNode(version)).not.toThrow()
})

test('says that a port is taken and how to choose another', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  await expect(checkPort({ port, host: '127.0.0.1' })).rejects.toThrow(`Port ${port} is taken`)
  other.close()
})

test('says that HOST is no address of this computer', async () => {
  await expect(checkPort({ port: 3977, host: '203.0.113.7' })).rejects.toThrow('HOST is "203.0.113.7", which is no address of this computer')
})

test('says that the data folder cannot be written', () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  expect(() => checkDataFolder(join(file, 'data'))).toThrow(/cannot be written \(ENOTDIR\): give this account/)
})

test('refuses a disk with less room than is needed, also where the folder does not exist yet', () => {
  const room = { neededMegabytes: 200, purpose: 'keeping the answers safe' }
  const free = (megabytes: number) => () => megabytes * 1024 * 1024
  expect(() => checkDiskSpace(join(folder, 'not', 'yet'), room, free(199))).toThrow('keeping the answers safe needs 200 MB and 199 MB are free')
  expect(() => checkDiskSpace(folder, room, free(200))).not.toThrow()
})
