import { renameSync, writeFileSync } from 'node:fs'

/** A reader, also one after a crash, sees the old content or the new, never a part. */
export function writeWhole(file: string, content: string): void {
  writeFileSync(`${file}.new`, content)
  renameSync(`${file}.new`, file)
}
