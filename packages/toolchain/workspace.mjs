import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { install } from './install.mjs'
import { fingerprint, unlessStamped } from './stamp.mjs'

const RETRY_SOON = ['--config.fetch-retry-mintimeout=1000', '--config.fetch-retry-maxtimeout=5000']

/** The packages of the lockfile, installed when the lockfile or any package.json has changed since. */
export async function ensureWorkspace(root, env) {
  const key = fingerprint([join(root, 'pnpm-lock.yaml'), join(root, 'pnpm-workspace.yaml'), ...manifestsOf(root)])
  const args = ['install', '--frozen-lockfile', '--config.confirm-modules-purge=false', ...RETRY_SOON]
  await unlessStamped(join(root, 'node_modules/.stamp'), key, () =>
    install({ what: 'the packages', program: 'pnpm', args, cwd: root, env }),
  )
}

const manifestsOf = (root) =>
  ['.', ...foldersOf(root, 'apps'), ...foldersOf(root, 'packages')]
    .map((folder) => join(root, folder, 'package.json'))
    .filter((file) => existsSync(file))

const foldersOf = (root, group) =>
  readdirSync(join(root, group))
    .toSorted()
    .map((name) => join(group, name))
