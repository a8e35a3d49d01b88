/** Runs once when the server starts. */
export async function register() {
  // eslint-disable-next-line no-restricted-syntax -- the bundler removes the other branch by this very name
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepareProcess } = await import('@/server/prepare-process')
  prepareProcess()
}
