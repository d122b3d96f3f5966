import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from './http/listening.ts'
import { folderForTest } from './sandbox-in-test.ts'

const start = fileURLToPath(new URL('start.ts', import.meta.url))

const environment = (more: Readonly<Record<string, string>>) => ({
  ...process.env,
  SANDBOX_PORT: '0',
  DATA_DIR: folderForTest(),
  ...more,
})

/** Started by a parent that keeps a pipe to it. */
function spawnSandbox(more: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [start], { env: environment(more) })
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, said: text(child.stdout), complained: text(child.stderr) }
}

test('says one line when it listens, and ends cleanly when it is asked to', async () => {
  const { child, said, complained } = spawnSandbox()
  await once(child.stdout, 'data')
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([0, null])
  expect(await said).toBe('sandbox ready\n')
  expect(await complained).toBe('')
})

test('ends when its parent is gone', async () => {
  const { child } = spawnSandbox()
  await once(child.stdout, 'data')
  child.stdin.destroy()
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('an input that is empty from the beginning does not end it', async () => {
  const child = spawn(process.execPath, [start], { env: environment({}), stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  const ended = once(child, 'exit').then(() => 'ended')
  expect(await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 300, 'running'))])).toBe('running')
})

test('a port in use is told in one sentence', async () => {
  const other = createServer()
  onTestFinished(() => void other.close())
  const port = await listen(other, 0)
  const { child, complained } = spawnSandbox({ SANDBOX_PORT: String(port) })
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(await complained).toBe(`Port ${port} is in use: end what listens there, or choose another SANDBOX_PORT.\n`)
})

test('a DATA_DIR that cannot be written is told in one sentence', async () => {
  const file = `${folderForTest()}/taken`
  writeFileSync(file, '')
  const { child, complained } = spawnSandbox({ DATA_DIR: file })
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(await complained).toMatch(/^DATA_DIR .*taken cannot be used: .*\.\n$/)
})

test('a variable that means nothing is told in one sentence', async () => {
  const { child, complained } = spawnSandbox({ APP_CLOCK: 'tomorrow' })
  expect(await once(child, 'exit')).toEqual([1, null])
  expect(await complained).toBe('APP_CLOCK is not usable: Invalid ISO datetime.\n')
})
