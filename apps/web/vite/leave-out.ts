import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/**
 * What a library carries for doors that nobody here opens. Left in, it is a seventh of the Worker: React's older renderer,
 * what Resend's client reads incoming mail and webhooks with, and how zod writes a schema down for other programs.
 */
const neverAsked = [
  /react-dom-server-legacy\.node\.production\.js$/,
  /^postal-mime$/,
  /^standardwebhooks$/,
  /\/to-json-schema\.js$/,
  /\/json-schema-processors\.js$/,
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
  const names = [...code.matchAll(/^export (?:const|function|class) (\w+)|^exports\.(\w+) =/gm)].map(
    ([, exported, set]) => exported ?? set,
  )
  const renamed = [...code.matchAll(/^export \{ \w+ as (\w+) \};?$/gm)].map(([, name]) => name)
  const all = [...new Set([...names, ...renamed])].filter((name) => name !== '__esModule')
  return ['export default undefined', ...all.map((name) => `export const ${name} = undefined`)].join('\n')
}
