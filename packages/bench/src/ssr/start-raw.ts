import { readFileSync } from 'node:fs'
import { Miniflare } from 'miniflare'
import { inRepository } from '../app/repository.ts'
import { freePort } from '../proxy/listen-anywhere.ts'

export type Raw = { readonly port: number; readonly stop: () => Promise<void> }

const code = new URL('raw-worker.mjs', import.meta.url)

/** The smallest Worker that asks the same of the same database, behind the same assets, in a runtime of its own. */
export async function startRaw(pipeline: string, statements: string): Promise<Raw> {
  const port = await freePort()
  const runtime = new Miniflare({
    host: '127.0.0.1',
    port,
    cf: false,
    logRequests: false,
    telemetry: { enabled: false },
    workers: [
      {
        config: {
          name: 'raw',
          compatibilityDate: '2026-10-01',
          compatibilityFlags: ['nodejs_compat'],
          manifest: {
            mainModule: 'raw-worker.mjs',
            modules: { 'raw-worker.mjs': { type: 'esm', contents: readFileSync(code, 'utf8') } },
          },
          env: { PIPELINE: { type: 'text', value: pipeline }, STATEMENTS: { type: 'text', value: statements } },
          assets: { directory: inRepository('apps/web/build/client'), hasUserWorker: true },
        },
      },
    ],
  })
  await runtime.ready
  return { port, stop: () => runtime.dispose() }
}
