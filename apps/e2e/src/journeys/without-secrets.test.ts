import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const host = fileURLToPath(new URL('../../../web/host/worker-host.ts', import.meta.url))

/** The built Worker with nothing but an address, as a deployment without secrets would be. */
function startBare(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mentorhub-bare-'))
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }))
  const options = JSON.stringify({ port: 0, dataDir, settings: { APP_URL: 'https://mentorhub.example' }, logs: false })
  const program = `const { startWorker } = await import(${JSON.stringify(host)})
    const worker = await startWorker(${options})
    console.info('at ' + (await worker.ready))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill())
  return new Promise((ready, failed) => {
    child.stdout.on('data', (text: Buffer) => {
      const address = /at (http\S+)/.exec(text.toString())?.[1]
      if (address) ready(address)
    })
    child.once('exit', () => failed(new Error('the Worker did not start')))
  })
}

test('a deployed Worker without its secrets serves nothing and names what it misses', async () => {
  const address = await startBare()
  for (const path of ['', 'trpc/system.version', 'healthz']) {
    const response = await fetch(address + path)
    expect(response.status).toBe(503)
    expect(response.headers.get('Strict-Transport-Security')).toBeTruthy()
    expect(await response.text()).toBe(
      'Missing or wrong settings: LIBSQL_URL, RESEND_API_KEY, EMAIL_FROM, GOOGLE_CLIENT_ID, GOOGLE_CLIENT_SECRET, ENCRYPTION_KEY\n',
    )
  }
})
