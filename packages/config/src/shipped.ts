import { posix } from 'node:path'
import type { Lockfile } from './lockfile.ts'

type Versions = Readonly<Record<string, string>>

/** The snapshot that a dependency means; an alias names it in place of its version. */
export const snapshotKey = ({ snapshots }: Lockfile, name: string, version: string) =>
  `${name}@${version}` in snapshots ? `${name}@${version}` : version

export const dependenciesOf = (lockfile: Lockfile, versions: Versions) =>
  Object.entries(versions).map(([name, version]) => snapshotKey(lockfile, name, version))

const runtimeOf = (lockfile: Lockfile, importer: string): Versions => {
  const declared = lockfile.importers[importer]?.dependencies ?? {}
  return Object.fromEntries(Object.entries(declared).map(([name, { version }]) => [name, version]))
}

/** The importers that one reaches through `link:`, itself included. */
const importersFrom = (lockfile: Lockfile, start: string) => {
  const found = new Set([start])
  for (const importer of found)
    for (const version of Object.values(runtimeOf(lockfile, importer)))
      if (version.startsWith('link:')) found.add(posix.join(importer, version.slice('link:'.length)))
  return [...found]
}

/** The snapshots that a workspace package needs while it runs: its own dependencies, and theirs. */
export const shippedFrom = (lockfile: Lockfile, importer: string): ReadonlySet<string> => {
  const direct = importersFrom(lockfile, importer).flatMap((one) => dependenciesOf(lockfile, runtimeOf(lockfile, one)))
  const found = new Set(direct.filter((key) => key in lockfile.snapshots))
  for (const key of found) {
    const { dependencies = {}, optionalDependencies = {} } = lockfile.snapshots[key] ?? {}
    for (const next of dependenciesOf(lockfile, { ...dependencies, ...optionalDependencies })) found.add(next)
  }
  return found
}
