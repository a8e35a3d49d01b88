import { readFileSync } from 'node:fs'
import path from 'node:path'
import { offlineDocument } from './offline-document'

const read = (...names: string[]) => readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), ...names), 'utf8')

/**
 * The whole worker as one plain script, since not every browser lets a worker import: the rules, the
 * page for offline, and the worker that uses them. The version makes it another script after each build.
 */
export function workerSource(version: string): string {
  const parts = [
    `// ${version}`,
    `const offlineDocument = ${JSON.stringify(offlineDocument(read('app', 'tokens.css')))}`,
    withoutModules(read('domain', 'offline', 'copies.js')),
    withoutModules(read('app', 'service-worker.js', 'worker.js')),
  ]
  return `'use strict'\n${parts.join('\n')}`
}

function withoutModules(source: string): string {
  return source.replace(/^import .*$/gm, '').replace(/^export /gm, '')
}

/** What each build calls itself. */
export function builtVersion(): string {
  return read('.next', 'BUILD_ID').trim()
}
