import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Article } from '@/domain/lessons/schema'
import { fingerprintOf } from './article-faults'
import { attachArticles, attachedFile } from './attach-articles'

let folder: string
const lines = ['A headline made up for this test', 'He said “no” twice.']
// Only what is compared: the id and the fingerprints.
const article = { id: 'S1', paragraphs: lines.map((line, index) => ({ id: `S1-${index + 1}`, sha256: fingerprintOf(line) })) } as Article

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attach-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const attach = () => attachArticles([article], { folder, dataFolder: join(folder, 'data') })

test('keeps the text, for this account only, whatever its quotation marks and line ends', () => {
  writeFileSync(join(folder, 'S1.txt'), `${lines[0]}\r\n\r\nHe said "no" twice.\n`)
  expect(attach()).toEqual({ attached: ['S1'], problems: [] })
  const file = attachedFile(join(folder, 'data'))
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ 'S1-1': lines[0], 'S1-2': 'He said "no" twice.' })
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('refuses a text with another word in it, names the paragraph, and keeps nothing', () => {
  writeFileSync(join(folder, 'S1.txt'), `${lines[0]}\nHe said “yes” twice.`)
  expect(attach().problems).toEqual([expect.stringContaining('first in S1-2')])
  expect(existsSync(attachedFile(join(folder, 'data')))).toBe(false)
})

test('refuses a text with a paragraph too many, one that the course does not know, and an empty folder', () => {
  expect(attach().problems).toEqual([expect.stringContaining('holds no article')])
  writeFileSync(join(folder, 'S1.txt'), [...lines, 'One more.'].join('\n'))
  expect(attach().problems).toEqual([expect.stringContaining('3 paragraphs')])
  writeFileSync(join(folder, 'S1.txt'), lines.join('\n'))
  writeFileSync(join(folder, 'S9.txt'), 'Nobody knows it.')
  expect(attach().problems).toEqual([expect.stringContaining('no article S9')])
})
