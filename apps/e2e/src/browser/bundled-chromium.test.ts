import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundledChromium } from './bundled-chromium.ts'

let cache: string
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), 'chromium-'))
})
afterAll(() => rm(cache, { recursive: true, force: true }))

test('two who unpack at the same time get one whole browser', async () => {
  const [one, other] = await Promise.all([bundledChromium(cache), bundledChromium(cache)])
  expect(one).toEqual(other)
  expect(await readdir(cache)).toHaveLength(1)
  const { stdout } = await promisify(execFile)(one.executablePath, ['--version'], {
    env: { ...process.env, ...one.env },
  })
  expect(stdout).toMatch(/^Chromium \d+/)
})
