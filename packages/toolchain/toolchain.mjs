import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmEnvironment } from './environment.mjs'
import { install } from './install.mjs'
import { Refusal } from './refusal.mjs'
import { fingerprint, unlessStamped } from './stamp.mjs'

const OLDEST = 20
const PINNED = 24
const RETRY_SOON = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']

const majorOf = (version) => Number.parseInt(version.replace('v', ''), 10)

/** Anything from Node 20 on can fetch the Node that the project runs on. */
export function requireNode(version) {
  if (majorOf(version) >= OLDEST) return
  throw new Refusal(
    `This needs Node ${OLDEST} or newer to begin with; here is ${version}. Install one from nodejs.org.`,
  )
}

/** The pinned Node and pnpm, fetched with npm when they are missing or no longer those of the lockfile. */
export async function ensureToolchain(root) {
  const folder = join(root, 'packages/toolchain')
  const key = fingerprint([join(folder, 'package-lock.json')])
  await unlessStamped(join(folder, 'node_modules/.stamp'), key, () => fetchToolchain(folder))
  if (hasNode(folder) || majorOf(process.version) >= PINNED) return
  const machine = `${process.platform}-${process.arch}`
  throw new Refusal(
    `No Node for ${machine} comes from the registry. Install Node ${PINNED} or newer, then run this again.`,
  )
}

const fetchToolchain = (folder) =>
  install({
    what: 'the tools (Node and pnpm)',
    program: 'npm',
    args: ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...RETRY_SOON],
    cwd: folder,
    env: npmEnvironment(),
    isComplete: () => hasNode(folder) || !comesFromRegistry(folder),
  })

const hasNode = (folder) => existsSync(join(folder, 'node_modules/.bin/node'))

/** npm skips an optional download that fails without a word. */
function comesFromRegistry(folder) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return Object.hasOwn(optionalDependencies, `node-${process.platform}-${process.arch}`.replace('win32', 'win'))
}
