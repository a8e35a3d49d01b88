import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { StartProblem } from '../starting/start-problem.mjs'

/** What the command line asks for: `npm run chaos -- kill disk --engine sqlite --seed 7 --short --report FILE`. */
export function readChoices(args, { known, postgres }) {
  const { values, positionals } = parsed(args)
  const unknown = positionals.find((name) => !known.includes(name))
  if (unknown) throw new StartProblem(`There is no trial "${unknown}": choose from ${known.join(', ')}, or name none to run them all.`)
  const seed = values.seed === undefined ? randomInt(2 ** 32) : Number(values.seed)
  if (!Number.isInteger(seed) || seed < 0) throw new StartProblem('--seed takes a whole number, as an earlier run printed it.')
  return { names: positionals.length > 0 ? positionals : known, engines: enginesOf(values.engine, postgres), isShort: values.short, seed, report: values.report }
}

function parsed(args) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { engine: { type: 'string' }, seed: { type: 'string' }, short: { type: 'boolean', default: false }, report: { type: 'string' } } })
  } catch (error) {
    throw new StartProblem('Write npm run chaos, or npm run chaos -- NAMES --engine sqlite --seed N --short --report FILE.', { cause: error })
  }
}

function enginesOf(named, postgres) {
  if (named === undefined) return postgres ? ['sqlite', 'postgresql'] : ['sqlite']
  if (named !== 'sqlite' && named !== 'postgresql') throw new StartProblem('--engine is sqlite or postgresql.')
  if (named === 'postgresql' && !postgres) throw new StartProblem('TEST_POSTGRES_URL names no PostgreSQL server: set it, or leave out --engine.')
  return [named]
}
