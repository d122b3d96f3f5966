import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Refusal } from './refusal.mjs'

const DEFAULTS = {
  // Behind a certificate of the machine's own, downloads of optional binaries would otherwise be skipped without a word.
  NODE_USE_SYSTEM_CA: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  WRANGLER_SEND_METRICS: 'false',
}

/** npm's own settings stay in: a registry may be set there. */
export const npmEnvironment = () => ({ ...DEFAULTS, ...process.env })

/** What npm tells its scripts is stripped, or the programs below take it for their own settings. */
export function childEnvironment(root) {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))
  const bins = ['packages/toolchain/node_modules/.bin', 'node_modules/.bin'].map((folder) => join(root, folder))
  return { ...DEFAULTS, ...Object.fromEntries(inherited), PATH: [...bins, process.env.PATH].join(delimiter) }
}

/** Adds the root's `.env`; what is already set wins. The pinned Node reads it: the machine's may be too old to. */
export function withEnvFile(root, env) {
  const file = join(root, '.env')
  if (!existsSync(file)) return env
  const read = spawnSync('node', [`--env-file=${file}`, '-p', 'JSON.stringify(process.env)'], { env, encoding: 'utf8' })
  if (read.status !== 0) throw new Refusal(`Could not read ${file}.\n${read.stderr}`)
  return JSON.parse(read.stdout)
}
