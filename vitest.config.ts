import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: 'server-only', replacement: at('./server/testing/empty.ts') },
      { find: /^@\//, replacement: at('./') },
    ],
  },
  test: {
    include: ['{app,domain,question-types,server,components,scripts}/**/*.test.{ts,tsx}'],
    globalSetup: ['./server/testing/global-setup.ts'],
    setupFiles: ['./server/testing/setup.ts'],
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
