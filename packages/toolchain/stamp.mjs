import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** One hash over the platform and the files' contents. */
export function fingerprint(files) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`)
  for (const file of files) hash.update('\0').update(readFileSync(file))
  return hash.digest('hex')
}

/** Does the work unless the stamp says that it was done for this very key; work that fails leaves no stamp. */
export async function unlessStamped(stamp, key, work) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return
  rmSync(stamp, { force: true })
  await work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, key)
}
