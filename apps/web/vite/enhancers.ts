import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { speculationRules } from '../app/enhancers/speculation-rules.ts'

const entryOf = (name: string) => fileURLToPath(new URL(`../app/enhancers/${name}.ts`, import.meta.url))
const main = entryOf('enhancers')

/** What single pages carry beside it, by the word with which their `handle` asks for it. */
const more = { crops: entryOf('crop'), keys: entryOf('keys') }

/**
 * `virtual:enhancers` is the one small script of public pages as text, those of single pages, and the hashes by which
 * the content security policy allows what is inlined: a page that comes from a cache cannot carry a nonce.
 */
export function enhancers(): Plugin {
  const id = '\0virtual:enhancers'
  return {
    name: 'enhancers',
    resolveId: (source) => (source === 'virtual:enhancers' ? id : undefined),
    async load(asked) {
      if (asked !== id) return undefined
      for (const entry of [main, ...Object.values(more)]) this.addWatchFile(entry)
      const [code, ...extras] = await Promise.all([bundled(main), ...Object.entries(more).map(extra)])
      const hashes = [code, speculationRules].map(hashOf).join(' ')
      return Object.entries({ code, hashes, more: Object.fromEntries(extras) })
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
        .join('\n')
    },
  }
}

async function extra([name, entry]: [string, string]) {
  const code = await bundled(entry)
  return [name, { code, hash: hashOf(code) }] as const
}

const hashOf = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

async function bundled(entry: string): Promise<string> {
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
