import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Lockfile, parseLockfile, readKey } from './lockfile.ts'
import { dependenciesOf, shippedFrom } from './shipped.ts'

const product = 'mentorhub'

/** https://github.com/package-url/purl-spec: the scope's @ is escaped. */
const purlOf = (key: string) => {
  const { name, version } = readKey(key)
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

const hashOf = (integrity: unknown) => ({
  alg: 'SHA-512',
  content: Buffer.from(String(integrity).replace('sha512-', ''), 'base64').toString('hex'),
})

const componentOf = (key: string, integrity: unknown, ships: boolean) => {
  const { name, version } = readKey(key)
  const [own = name, scope] = name.split('/').toReversed()
  return {
    type: 'library',
    'bom-ref': purlOf(key),
    ...(scope && { group: scope }),
    name: own,
    version,
    scope: ships ? 'required' : 'excluded',
    hashes: [hashOf(integrity)],
    purl: purlOf(key),
  }
}

const unique = (refs: readonly string[]) => [...new Set(refs)].toSorted()

const directOf = (lockfile: Lockfile) =>
  Object.values(lockfile.importers).flatMap(({ dependencies, devDependencies, optionalDependencies }) => {
    const declared = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    const versions = Object.fromEntries(declared.map(([name, { version }]) => [name, version]))
    return dependenciesOf(lockfile, versions).filter((key) => key in lockfile.snapshots)
  })

/** A package with several sets of peers has several snapshots; here it is one, with what any of them needs. */
const needsByRef = (lockfile: Lockfile) => {
  const needs = new Map([[product, directOf(lockfile).map(purlOf)]])
  for (const [key, { dependencies, optionalDependencies }] of Object.entries(lockfile.snapshots)) {
    const own = dependenciesOf(lockfile, { ...dependencies, ...optionalDependencies }).map(purlOf)
    needs.set(purlOf(key), (needs.get(purlOf(key)) ?? []).concat(own))
  }
  return needs
}

/** A CycloneDX bill of materials; without a time or a serial number, so that equal lockfiles give equal bills. */
export const sbomOf = (lockfile: Lockfile) => {
  const shipped = new Set([...shippedFrom(lockfile, 'apps/web')].map(purlOf))
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'pre-build' }],
      component: { type: 'application', 'bom-ref': product, name: product, licenses: [{ license: { id: 'MIT' } }] },
    },
    components: Object.entries(lockfile.packages).map(([key, { resolution }]) =>
      componentOf(key, resolution['integrity'], shipped.has(purlOf(key))),
    ),
    dependencies: [...needsByRef(lockfile)].map(([ref, needs]) => ({ ref, dependsOn: unique(needs) })),
  }
}

if (import.meta.main) {
  const text = readFileSync(join(import.meta.dirname, '../../../pnpm-lock.yaml'), 'utf8')
  process.stdout.write(`${JSON.stringify(sbomOf(parseLockfile(text)), null, 2)}\n`)
}
