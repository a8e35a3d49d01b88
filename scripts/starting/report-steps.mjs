const columnWidth = 40

/** Says what is being done, does it, and says how long it took. */
export async function reportStep(title, work) {
  const startedAt = performance.now()
  process.stdout.write(`  ${title} `.padEnd(columnWidth, '.'))
  try {
    const result = await work()
    process.stdout.write(` ${secondsSince(startedAt)}\n`)
    return result
  } catch (error) {
    process.stdout.write(` failed after ${secondsSince(startedAt)}\n`)
    throw error
  }
}

export function secondsSince(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
}
