import { expect, onTestFinished, test } from 'vitest'
import { startWorker } from '../../../web/host/worker-host.ts'

const port = 20_000 + (process.pid % 20_000)

test('a deployed Worker without its secrets serves nothing, and names what it misses', async () => {
  const worker = await startWorker({ port, settings: { APP_URL: 'https://mentorhub.example' }, logs: false })
  onTestFinished(() => worker.dispose())
  for (const path of ['/', '/trpc/system.version', '/healthz']) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`)
    expect(response.status).toBe(503)
    expect(response.headers.get('Strict-Transport-Security')).toBeTruthy()
    const text = await response.text()
    expect(text).toBe('Missing or wrong settings: LIBSQL_URL, RESEND_API_KEY, EMAIL_FROM, ENCRYPTION_KEY\n')
  }
})
