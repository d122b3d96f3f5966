import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { speculationRules } from '../app/enhancers/speculation-rules.ts'

const entry = fileURLToPath(new URL('../app/enhancers/enhancers.ts', import.meta.url))

/**
 * `virtual:enhancers` is the one small script of public pages as text, and the hashes by which the content security
 * policy allows what is inlined: a page that comes from a cache cannot carry a nonce.
 */
export function enhancers(): Plugin {
  const id = '\0virtual:enhancers'
  return {
    name: 'enhancers',
    resolveId: (source) => (source === 'virtual:enhancers' ? id : undefined),
    async load(asked) {
      if (asked !== id) return undefined
      this.addWatchFile(entry)
      const code = await bundled()
      const hashes = [code, speculationRules].map(
        (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      )
      return `export const code = ${JSON.stringify(code)}\nexport const hashes = ${JSON.stringify(hashes.join(' '))}`
    },
  }
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'enhancers' } },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (!chunk) throw new Error('the enhancers were not built')
  return chunk.code.trim()
}
