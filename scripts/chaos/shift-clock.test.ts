import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'shift-clock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What a process prints whose clock is moved by what is in the file. */
function printed(code: string): unknown {
  const file = join(folder, 'clock')
  writeFileSync(file, '-3600000')
  const args = ['--import', new URL('shift-clock.mjs', import.meta.url).href, '--input-type=module', '--eval', `import { writeFileSync, statSync } from 'node:fs'\nconst file = process.env.CHAOS_CLOCK\n${code}`]
  return JSON.parse(execFileSync(process.execPath, args, { env: { ...process.env, CHAOS_CLOCK: file }, encoding: 'utf8' }))
}

test('moves every way of asking for the time, and nothing else of a date', () => {
  const startedAt = Date.now()
  const [now, made, given, type, isDate, ofFile] = printed(`
    const made = new Date()
    console.log(JSON.stringify([Date.now(), made.getTime(), new Date(86_400_000).toISOString(), Object.prototype.toString.call(made), made instanceof Date, statSync(file).mtime instanceof Date]))
  `) as [number, number, string, string, boolean, boolean]
  for (const time of [now, made]) expect(Math.abs(time + 3_600_000 - startedAt)).toBeLessThan(60_000)
  expect([given, type, isDate, ofFile]).toEqual(['1970-01-02T00:00:00.000Z', '[object Date]', true, true])
})

test('follows the file while the process runs; timers run on', () => {
  const [before, after] = printed(`
    const before = Date.now()
    writeFileSync(file, '0')
    await new Promise((resolve) => setTimeout(resolve, 200))
    console.log(JSON.stringify([before, Date.now()]))
  `) as [number, number]
  expect(after - before).toBeGreaterThanOrEqual(3_600_000)
  expect(after - before).toBeLessThan(3_630_000)
})
