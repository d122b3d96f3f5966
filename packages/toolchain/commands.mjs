import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from './refusal.mjs'

const inside = (folder, line) => ({ folder, line })
const atRoot = (line) => inside('.', line)

/** Steps one after the other; the first that fails ends the command. */
const chain = (...steps) => ({ steps })
/** Parts that all run, whatever fails; at the end they are counted. */
const tally = (...parts) => ({ parts })

const build = atRoot('turbo run build --output-logs=errors-only')
const benches = ['rtt', 'size', 'ssr', 'web', 'slots', 'slots:fuzz', 'db']
const benchLine = (name) => atRoot(`node packages/bench/src/${name.replace(':', '-')}.ts`)

const check = (title, step) => ({ title, again: 'npm run check', ...step })
const tests = (title, again, step) => ({ title, again, ...step, countsTests: true })
const bench = (name) => ({ title: `bench:${name}`, again: `npm run bench:${name}`, ...benchLine(name) })

const checks = [
  check('format', atRoot('oxfmt --check')),
  // The types of the routes are made here, and the linter reads them.
  check('types', atRoot('turbo run typecheck --continue --output-logs=errors-only')),
  check('lint', atRoot('oxlint --type-aware')),
  check('laws of the tree', inside('packages/config', 'vitest run')),
]
const unitTests = tests(
  'unit tests',
  'npm run test:unit',
  atRoot('packages/config/node_modules/.bin/vitest run --config packages/config/vitest.unit.config.ts'),
)
const buildPart = { title: 'build', again: 'npm run build', ...build }
const journeys = tests('browser journeys', 'npm run test:e2e', inside('apps/e2e', 'vitest run'))

const simulation = 'node packages/simulation/src/run.ts'
const worlds = {
  title: 'simulation',
  again: 'npm run simulate -- --seeds 10000',
  ...atRoot(`${simulation} --seeds 10000`),
}

const commands = {
  start: chain(atRoot('node apps/web/host/assert-ports.ts'), build, atRoot('node apps/web/host/start.ts')),
  dev: chain(atRoot('node apps/web/host/dev.ts')),
  build: chain(build),
  check: tally(...checks),
  test: tally(...checks, unitTests, worlds, buildPart, journeys, bench('rtt'), bench('size')),
  'test:unit': tally(unitTests),
  'test:e2e': tally(buildPart, journeys),
  bench: tally(...benches.map(bench)),
  ...Object.fromEntries(benches.map((name) => [`bench:${name}`, chain(benchLine(name))])),
  simulate: chain(atRoot(simulation)),
  'bench:bookings': chain(atRoot('node packages/simulation/src/bench.ts')),
  'db:generate': chain(inside('packages/db', 'node bin/generate.ts')),
  'db:migrate': chain(atRoot('node packages/db/bin/migrate.ts')),
  'db:seed': chain(atRoot('node packages/db/bin/seed.ts')),
  'db:studio': chain(inside('packages/db', 'drizzle-kit studio')),
  'db:backup': chain(atRoot('node packages/db/bin/backup.ts')),
  'db:restore': chain(atRoot('node packages/db/bin/restore.ts')),
  'jobs:tick': chain(atRoot('node apps/web/host/tick.ts')),
  clock: chain(atRoot('node apps/web/host/clock.ts')),
  procedures: chain(atRoot('node packages/api/bin/procedures.ts')),
  deploy: chain(build, atRoot('node apps/web/host/deploy.ts')),
  sbom: chain(atRoot('node packages/config/src/sbom.ts')),
  'docs:entities': chain(atRoot('node apps/docs/bin/entities.ts')),
}

/** The command of that name; `args` go to its last line. */
export function findCommand(root, name, args) {
  if (name === 'script') return findScript(root, args)
  if (Object.hasOwn(commands, name)) return { ...commands[name], args }
  const names = [...Object.keys(commands), 'script'].toSorted().join(', ')
  throw new Refusal(`${name ? `There is no command "${name}".` : 'Which command?'} There are: ${names}.`)
}

function findScript(root, [name, ...args]) {
  const names = scriptNames(root)
  if (names.includes(name)) return { ...chain(atRoot(`node apps/scripts/src/${name}.ts`)), args }
  const known = names.length > 0 ? `There are: ${names.join(', ')}.` : 'There are none yet.'
  throw new Refusal(`${name ? `There is no script "${name}".` : 'Which script?'} ${known}`)
}

const scriptNames = (root) =>
  filesOf(join(root, 'apps/scripts/src'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))

function filesOf(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
