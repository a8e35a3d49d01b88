import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runProcess } from '../run-process.mjs'
import { finishRequest, percentiles, runLoad, saveRequest, scriptBytes, send } from './measure-load.mjs'

const port = 3199
const base = `http://localhost:${port}`
const seconds = Number(process.env.BENCH_SECONDS ?? 8)
/** Servers that are running, to be ended whatever happens. */
export const startedServers = new Set()

export function benchEnvironment() {
  return {
    NODE_ENV: 'production', BASE_URL: base, NEXTAUTH_URL: base, PORT: String(port), HOST: '127.0.0.1',
    AUTH_SECRET: 'known to the bench and to nobody else', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'), NEXT_TELEMETRY_DISABLED: '1',
  }
}

/** Fills a database of its own, serves the built app on it and measures. Returns label → figure, in the order of the table. */
export async function measureEngine({ root, engine }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const environment = { ...benchEnvironment(), DATA_DIR: folder, DATABASE_URL: await databaseUrl(root, engine, folder) }
    const script = (...args) => runProcess(process.execPath, [join(root, 'scripts/run-typescript.mjs'), ...args], { cwd: root, quiet: true, env: environment })
    await script('scripts/migrate.ts')
    await script('scripts/bench/fill-database.ts', join(folder, 'target.json'))
    const target = JSON.parse(readFileSync(join(folder, 'target.json'), 'utf8'))
    const server = await serve(root, environment)
    const figures = await measure(target, server)
    await stop(server)
    return figures
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function databaseUrl(root, engine, folder) {
  if (engine === 'sqlite') return `file:${join(folder, 'bench.db')}`
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: process.env.TEST_POSTGRES_URL })
  await client.connect()
  await client.query('DROP DATABASE IF EXISTS "otr_bench" WITH (FORCE)')
  await client.query('CREATE DATABASE "otr_bench"')
  await client.end()
  return Object.assign(new URL(process.env.TEST_POSTGRES_URL), { pathname: '/otr_bench' }).href
}

async function serve(root, environment) {
  const next = join(root, 'node_modules/next/dist/bin/next')
  const server = spawn(process.execPath, [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'], { cwd: root, env: { ...process.env, ...environment }, stdio: ['ignore', 'ignore', 'inherit'] })
  startedServers.add(server)
  for (let tries = 0; tries < 300; tries++) {
    if ((await fetch(`${base}/api/health`).catch(() => undefined))?.ok) return server
    await sleep(100)
  }
  throw new Error('The server did not come up.')
}

async function stop(server) {
  server.kill('SIGTERM')
  await new Promise((resolve) => server.on('exit', resolve))
  startedServers.delete(server)
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

/** Resident memory of the server's processes, in megabytes. Linux only; elsewhere a dash. */
function megabytes(pid) {
  try {
    return Math.round(processTree(pid).reduce((sum, one) => sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0), 0) / 1000)
  } catch {
    return '–'
  }
}

function processTree(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean)
  return [pid, ...children.flatMap((child) => processTree(child))]
}
