import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The address of a module that is no script: the platform hands it over as text, which no engine reads when it starts. */
export function dataModule(cacheDir: string, name: string, text: string): string {
  const folder = join(cacheDir, 'data')
  const path = join(folder, `${name}.txt`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, text)
  return path
}
