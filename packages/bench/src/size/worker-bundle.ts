import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRepository } from '../app/repository.ts'
import { gzipped } from './gzipped.ts'

/** What is deployed, in kilobytes by the ending of its files. Words and tables travel as text: see decision 0038. */
export function workerBundle(): { readonly js: number; readonly wasm: number; readonly text: number } {
  const folder = inRepository('apps/web/build/server')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const sizeOf = (ending: string) =>
    files
      .filter((name) => name.endsWith(ending))
      .map((name) => gzipped(readFileSync(join(folder, name))))
      .reduce((total, size) => total + size, 0)
  return { js: sizeOf('.js'), wasm: sizeOf('.wasm'), text: sizeOf('.txt') }
}
