import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Miniflare } from 'miniflare'
import { expect, onTestFinished, test } from 'vitest'
import { r2Storage } from '@mentorhub/integrations/storage/r2-storage'

const photo = { bytes: new Uint8Array([0xff, 0xd8, 0xff, 0]), type: 'image/jpeg' }

/** The bucket of one run of the platform over a folder. */
async function withStorage<T>(folder: string, work: (storage: ReturnType<typeof r2Storage>) => Promise<T>): Promise<T> {
  const platform = new Miniflare({
    cf: false,
    telemetry: { enabled: false },
    resourcePersistencePath: folder,
    workers: [
      {
        config: {
          name: 'files',
          compatibilityDate: '2026-10-01',
          manifest: { mainModule: 'index.js', modules: { 'index.js': { type: 'esm', contents: 'export default {}' } } },
          env: { FILES: { type: 'r2', name: 'mentorhub-files' } },
        },
      },
    ],
  })
  try {
    return await work(r2Storage(await platform.getR2Bucket('FILES')))
  } finally {
    await platform.dispose()
  }
}

test('a file is there until it is removed, after a restart too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mentorhub-files-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await withStorage(folder, async (storage) => {
    expect(await storage.get('nothing')).toBeUndefined()
    await storage.put('one', photo)
    await storage.put('two', photo)
    expect(await storage.get('one')).toEqual(photo)
  })
  await withStorage(folder, async (storage) => {
    expect(await storage.get('two')).toEqual(photo)
    await storage.remove('two')
    await storage.remove('never there')
    expect(await storage.get('two')).toBeUndefined()
    expect(await storage.get('one')).toEqual(photo)
  })
})
