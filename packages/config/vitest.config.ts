import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Pure functions share nothing, so the test files may share one module graph: a quarter of the time.
  test: { isolate: false, include: ['src/**/*.test.ts'] },
})
