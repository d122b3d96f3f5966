import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'packages/toolchain/*.test.mjs', 'apps/*/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/build/**', 'packages/config/**', 'apps/e2e/**'],
  },
})
