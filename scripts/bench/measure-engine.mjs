import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ownDatabase } from '../built-app/own-database.mjs'
import { residentMegabytes } from '../built-app/resident-memory.mjs'
import { percentiles, send } from '../built-app/send-request.mjs'
import { builtAppEnvironment, endServer, serveBuiltApp } from '../built-app/serve-built-app.mjs'
import { runProcess } from '../run-process.mjs'
import { finishRequest, runLoad, saveRequest, scriptBytes } from './measure-load.mjs'

const port = 3199
const base = `http://localhost:${port}`
const seconds = Number(process.env.BENCH_SECONDS ?? 8)

export const benchEnvironment = () => builtAppEnvironment(port)

/** Fills a database of its own, serves the built app on it and measures. Returns label → figure, in the order of the table. */
export async function measureEngine({ root, engine }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const environment = { ...benchEnvironment(), DATA_DIR: folder, DATABASE_URL: await ownDatabase({ engine, folder, name: engine === 'sqlite' ? 'bench' : 'otr_bench' }) }
    const script = (...args) => runProcess(process.execPath, [join(root, 'scripts/run-typescript.mjs'), ...args], { cwd: root, quiet: true, env: environment })
    await script('scripts/migrate.ts')
    await script('scripts/bench/fill-database.ts', join(folder, 'target.json'))
    const target = JSON.parse(readFileSync(join(folder, 'target.json'), 'utf8'))
    const server = await serveBuiltApp(root, environment)
    const figures = await measure(target, server)
    await endServer(server)
    return figures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function measure(target, server) {
  const figures = {}
  const say = (label, value) => (figures[label] = value)
  await sleep(2000)
  say('memory at rest, MB', megabytes(server.pid))
  await measureSaves(target, say)
  await measurePages(target, say)
  await measureFinish(target, say)
  await measureResults(target, say)
  const student = target.attempts[0]
  say('lesson page, KB of JavaScript', kilobytes(await scriptBytes(base, target.lesson, student.cookie)))
  say('attempt page, KB of JavaScript', kilobytes(await scriptBytes(base, `/attempts/${student.attemptId}`, student.cookie)))
  say('memory after the run, MB', megabytes(server.pid))
  return figures
}

async function measureSaves({ attempts }, say) {
  await runLoad({ clients: 10, seconds: 2, next: (client, turn) => saveRequest(base, attempts[client], turn) })
  for (const clients of [1, 10, 50]) {
    const { perSecond, p50, p99 } = await runLoad({ clients, seconds, next: (client, turn) => saveRequest(base, attempts[client], turn) })
    say(`answers saved per second, ${clients} at once`, Math.round(perSecond))
    say(`  p50 / p99 ms, ${clients} at once`, `${p50.toFixed(1)} / ${p99.toFixed(1)}`)
  }
}

async function measurePages({ lesson, attempts }, say) {
  const pages = { 'empty static page': '/bench/static', 'empty dynamic page': '/bench/dynamic', 'lesson page': lesson, 'attempt page': null }
  const rates = {}
  for (const [name, path] of Object.entries(pages)) {
    const next = (client) => ({ url: base + (path ?? `/attempts/${attempts[client].attemptId}`), headers: { cookie: attempts[client].cookie } })
    await runLoad({ clients: 4, seconds: 1, next })
    rates[name] = (await runLoad({ clients: 8, seconds, next })).perSecond
    say(`${name}, per second`, Math.round(rates[name]))
  }
  for (const name of ['lesson page', 'attempt page']) {
    say(`  ${name} ÷ empty static`, (rates[name] / rates['empty static page']).toFixed(3))
    say(`  ${name} ÷ empty dynamic`, (rates[name] / rates['empty dynamic page']).toFixed(3))
  }
}

/** Finishing marks every question of the attempt: one after the other, each by its own student. */
async function measureFinish({ attempts }, say) {
  const agent = new http.Agent({ keepAlive: true })
  const times = []
  for (const attempt of attempts.slice(50)) {
    for (let turn = 0; turn < attempt.answers.length; turn++) await send(agent, saveRequest(base, attempt, turn))
    const page = await send(agent, { url: `${base}/attempts/${attempt.attemptId}/finish`, headers: { cookie: attempt.cookie } })
    const answer = await send(agent, finishRequest(base, attempt, page.body.toString()))
    if (answer.status !== 303) throw new Error(`Finishing answered ${answer.status}: ${answer.body.toString().slice(0, 300)}`)
    times.push(answer.milliseconds)
  }
  agent.destroy()
  const { p50, p99 } = percentiles(times)
  say('submit and grade a quiz, p50 / p99 ms', `${p50.toFixed(1)} / ${p99.toFixed(1)}`)
}

async function measureResults({ results, teacherCookie }, say) {
  for (const [students, path] of Object.entries(results)) {
    const { p50, p99 } = await runLoad({ clients: 1, seconds: Math.min(seconds, 5), next: () => ({ url: base + path, headers: { cookie: teacherCookie } }) })
    say(`results of ${students} × 10, p50 / p99 ms`, `${p50.toFixed(0)} / ${p99.toFixed(0)}`)
  }
}

const kilobytes = (bytes) => Math.round(bytes / 1000)

const megabytes = (pid) => residentMegabytes(pid) ?? '–'
