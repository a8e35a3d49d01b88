import type { Grade } from '../define'
import type { Authored, Response } from './schema'
import { verdicts } from './verdicts'

/** Statements with the right verdict ÷ statements. */
export function grade({ statements }: Authored, response: Response): Grade {
  const right = statements.filter(({ id, key }) => response.verdicts[id] === key)
  return { fraction: right.length / statements.length }
}

/** Exact: each of the three verdicts is right with probability 1/3, whatever the key, and the mean of such shares is 1/3. */
export function chance(): number {
  return 1 / verdicts.length
}
