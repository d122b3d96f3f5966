import { readFileSync } from 'node:fs'
import { parseSync, type Plugin } from 'vite'

/**
 * What a library carries for doors that nobody here opens. Left in, it is a seventh of the Worker: React's older renderer,
 * what Resend's client reads incoming mail and webhooks with, how zod writes a schema down for other programs, how drizzle
 * knows one table from another without being told, and a hash that neither sessions nor codes ask for. What stands within
 * a module is taken by cut-out.ts.
 */
const neverAsked = [
  /react-dom-server-legacy\.node\.production\.js$/,
  /^postal-mime$/,
  /^standardwebhooks$/,
  /\/to-json-schema\.js$/,
  /\/json-schema-processors\.js$/,
  /\/relations\.js$/,
  /\/query-builders\/query\.js$/,
  /\/sha512\.js$/,
]

const mark = '\0left-out:'

/** Builds the Worker without them: each becomes a module in which everything is nothing. */
export function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'ssr',
    async resolveId(source, importer) {
      if (!neverAsked.some((pattern) => pattern.test(source))) return undefined
      const found = await this.resolve(source, importer, { skipSelf: true })
      return found ? mark + found.id : undefined
    },
    load: (asked) => (asked.startsWith(mark) ? emptied(readFileSync(asked.slice(mark.length), 'utf8')) : undefined),
  }
}

/** A module that has all names of another one, and nothing behind them. */
function emptied(code: string): string {
  const exported = parseSync('module.js', code).module.staticExports.flatMap(({ entries }) => entries)
  const set = Array.from(code.matchAll(/^exports\.(\w+) =/gm), ([, name]) => name)
  const all = new Set([...exported.map(({ exportName }) => exportName.name), ...set])
  const names = [...all].filter((name) => name && name !== 'default' && name !== '__esModule')
  return ['export default undefined', ...names.map((name) => `export const ${name} = undefined`)].join('\n')
}
