// Prints what each check found, one line each, and ends with 1 when something is wrong; scripts/doctor.mjs runs it.
import { examine } from '../server/doctor/examine'
import { ok, wrong, type Finding } from '../server/doctor/finding'
import type { Env } from '../server/env'

const isForAProgram = process.argv.includes('--json')
const findings: Finding[] = []
for await (const finding of examineAll()) {
  findings.push(finding)
  if (!isForAProgram) print(finding)
}
const wrongs = findings.filter(({ state }) => state === 'wrong').length
const warnings = findings.filter(({ state }) => state === 'warning').length
console.log(isForAProgram ? JSON.stringify({ isWell: wrongs === 0, findings }, null, 2) : summary())
process.exitCode = wrongs > 0 ? 1 : 0

async function* examineAll(): AsyncGenerator<Finding> {
  yield ok('Node', process.versions.node)
  const env = await readEnv()
  if (env instanceof Error) yield wrong('Settings', inOneLine(env.message), 'Put it right in .env; nothing else can be checked before that. .env.example lists every setting.')
  else yield* examine(env, new Date())
}

// Loaded late: settings that cannot be read are a finding like any other.
async function readEnv(): Promise<Env | Error> {
  try {
    return (await import('../server/env')).env
  } catch (error) {
    return error as Error
  }
}

// "✖ Too small → at PORT", as zod writes it below a heading of ours, becomes "PORT: Too small".
function inOneLine(message: string): string {
  const said = [...message.matchAll(/✖ (.*)(?:\n\s*→ at (\S+))?/g)].map(([, fault, setting]) => (setting ? `${setting}: ${fault}` : fault))
  return said.length > 0 ? said.join('; ') : message
}

function print({ check, state, found, advice }: Finding) {
  console.log(`${state.padEnd(8)} ${check.padEnd(12)} ${found}`)
  if (advice) console.log(`${' '.repeat(22)}→ ${advice}`)
}

function summary(): string {
  if (wrongs + warnings === 0) return '\nEverything is in order.'
  const said = [wrongs > 0 ? `${wrongs} wrong` : '', warnings === 1 ? '1 warning' : warnings > 1 ? `${warnings} warnings` : ''].filter(Boolean).join(', ')
  return `\n${said}: each arrow above says what to do.`
}
