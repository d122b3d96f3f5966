import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The tests of all packages and apps in one run; the laws of the tree and the browser journeys have runs of their own.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'packages/toolchain/*.test.mjs', 'apps/*/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/build/**', 'packages/config/**', 'apps/e2e/**'],
    // A busy machine is no failure.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
