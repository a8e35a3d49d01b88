/** Something the person who runs the command can put right. Its message says what is wrong and what to do. */
export class StartProblem extends Error {
  constructor(message, options) {
    super(message, options)
    this.name = 'StartProblem'
  }
}

/** Prints one plain sentence, or with DEBUG the whole error, and makes the command end as failed. */
export function reportProblem(error) {
  console.error(`\n${sentenceFor(error)}`)
  if (process.env.DEBUG) console.error(error)
  process.exitCode = 1
}

function sentenceFor(error) {
  if (error instanceof StartProblem) return error.message
  const known = sentenceForSystemError(error)
  return known ?? `It stopped for a reason that was not foreseen (${firstLine(error)}): run it again with DEBUG=1 to see more.`
}

/** The failures that any file operation can meet. Undefined for everything else. */
export function sentenceForSystemError(error) {
  if (error?.code === 'ENOSPC') return 'The disk is full: free some space and run the command again.'
  if (error?.code === 'EACCES' || error?.code === 'EPERM' || error?.code === 'EROFS') {
    return `${error.path ?? 'A file'} cannot be written: give this account the right to write there and run the command again.`
  }
  return undefined
}

function firstLine(error) {
  return String(error?.message ?? error).split('\n')[0].replace(/[.\s]+$/, '')
}
