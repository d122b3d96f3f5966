import type { Storage, StoredFile } from '@mentorhub/domain/ports'

export function memoryStorage(): Storage & { files: Map<string, StoredFile> } {
  const files = new Map<string, StoredFile>()
  return {
    files,
    put: async (key, file) => void files.set(key, file),
    get: async (key) => files.get(key),
    remove: async (key) => void files.delete(key),
  }
}
