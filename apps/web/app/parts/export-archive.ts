import { strToU8, zipSync } from 'fflate'
import { dateOf } from '@mentorhub/domain/time/dates'
import { exportReadme, type Exported } from './export-readme.ts'

/** One file to keep: the data, the photos, and a page that explains them. */
export function exportArchive(exported: Exported): { name: string; bytes: Uint8Array<ArrayBuffer> } {
  const { username, exportedAt, data, files } = exported
  const name = `mentorhub-${username}-${dateOf(exportedAt)}`
  const photos = files.map((file) => [file.name, bytesIn(file.base64)] as const)
  const zipped = zipSync(
    {
      'README.txt': strToU8(exportReadme(exported, name)),
      [`${name}.json`]: strToU8(`${JSON.stringify({ username, exportedAt, data }, null, 2)}\n`),
      ...Object.fromEntries(photos),
    },
    { mtime: exportedAt },
  )
  return { name, bytes: new Uint8Array(zipped) }
}

const bytesIn = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
