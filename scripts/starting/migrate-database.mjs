import { ProcessFailure, runProcess } from '../run-process.mjs'
import { typescriptArguments } from '../run-typescript.mjs'
import { diskFull } from './check-machine.mjs'
import { StartProblem } from './start-problem.mjs'

/**
 * Brings the database to the newest migration.
 * Resolves with `{ applied, hasTeacher, setupPath }`; `setupPath` is null once there is a teacher.
 */
export async function migrateDatabase({ root, dataFolder }, environment) {
  try {
    const printed = await runProcess(process.execPath, [...typescriptArguments(), 'scripts/migrate.ts'], { cwd: root, quiet: true, env: environment })
    return JSON.parse(printed.trim().split('\n').at(-1))
  } catch (error) {
    if (!(error instanceof ProcessFailure)) throw error
    if (/SQLITE_FULL|ENOSPC|database or disk is full/.test(error.output)) throw diskFull(dataFolder, error)
    throw new StartProblem(withoutStack(error.output), { cause: error })
  }
}

/** What an error says, without the lines that say where in the code it came from. */
function withoutStack(output) {
  if (!/^\s+at /m.test(output)) return output.trim()
  const message = output.slice(output.search(/^\w*Error/m)).split(/\n\s+at /)[0].replace(/^\w*Error: /, '').trim()
  return message.startsWith('The settings') ? message : `The database could not be prepared. ${message}`
}
