import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Miniflare } from 'miniflare'
import { root } from './local-settings.ts'

const folder = join(root, 'packages/db/src/seed/photos')

/** Drawn faces of the demo world's applicants, for nobody is approved without a photo. They lie where uploads lie. */
export async function giveDemoPhotos(worker: Miniflare): Promise<void> {
  const files = await worker.getR2Bucket('FILES')
  await Promise.all(
    readdirSync(folder).map(async (name) => {
      const key = name.replace('.jpg', '')
      if (await files.head(key)) return
      await files.put(key, readFileSync(join(folder, name)), { httpMetadata: { contentType: 'image/jpeg' } })
    }),
  )
}
