import type { Storage } from '@mentorhub/domain/ports'

/** What is used of a bucket of R2; Miniflare's is the same on this machine. */
export type Bucket = {
  put(key: string, value: Uint8Array, options: { httpMetadata: { contentType: string } }): Promise<unknown>
  get(key: string): Promise<StoredObject | null>
  delete(key: string): Promise<void>
}

type StoredObject = {
  readonly httpMetadata?: { readonly contentType?: string }
  arrayBuffer(): Promise<ArrayBuffer>
}

export const r2Storage = (bucket: Bucket): Storage => ({
  async put(key, { bytes, type }) {
    await bucket.put(key, bytes, { httpMetadata: { contentType: type } })
  },
  async get(key) {
    const found = await bucket.get(key)
    if (!found) return undefined
    const type = found.httpMetadata?.contentType ?? 'application/octet-stream'
    return { bytes: new Uint8Array(await found.arrayBuffer()), type }
  },
  remove: (key) => bucket.delete(key),
})
