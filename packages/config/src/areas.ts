import { type SourceFile, isTest } from './tree.ts'
import { folderOf } from './workspace.ts'

export type Area = {
  readonly path: string
  /** The packages that its files may import, each by its folder's name. */
  readonly may: readonly string[]
  /** Those of which it may import types only. */
  readonly types?: readonly string[]
  /** Its code reaches people, so it is held to more than tests and tools are. */
  readonly shipped?: boolean
  /** Its code runs only within its folder: nothing outside imports it. */
  readonly closed?: boolean
}

/** Who may import whom. The most exact path counts; a folder that is not here is refused. */
const areas: readonly Area[] = [
  { path: 'packages/domain/', may: [], shipped: true },
  { path: 'packages/domain/bin/', may: [], closed: true },
  { path: 'packages/db/', may: ['domain'], shipped: true },
  { path: 'packages/db/src/open-database.ts', may: ['domain', 'libsql-server'] },
  { path: 'packages/db/bin/', may: ['domain', 'libsql-server'], closed: true },
  { path: 'packages/emails/', may: ['domain'], shipped: true },
  { path: 'packages/integrations/', may: ['domain'], shipped: true },
  { path: 'packages/services/', may: ['domain', 'db', 'emails'], shipped: true },
  { path: 'packages/api/', may: ['domain', 'services'], shipped: true },
  { path: 'packages/api/bin/', may: ['domain', 'services'], closed: true },
  { path: 'packages/client/', may: [], types: ['api'], shipped: true },
  { path: 'packages/ui/', may: ['domain'], shipped: true },
  { path: 'packages/libsql-server/', may: [] },
  { path: 'packages/testing/', may: ['domain', 'db', 'emails', 'services', 'api', 'libsql-server'] },
  { path: 'packages/bench/', may: ['domain', 'db', 'services', 'libsql-server'] },
  {
    path: 'packages/simulation/',
    may: ['domain', 'db', 'services', 'api', 'testing', 'libsql-server'],
  },
  { path: 'packages/config/', may: [] },
  { path: 'packages/toolchain/', may: [] },
  { path: 'apps/web/', may: [] },
  { path: 'apps/web/worker.ts', may: ['domain', 'db', 'services', 'api'], shipped: true },
  { path: 'apps/web/app/', may: ['domain', 'ui'], types: ['api'], shipped: true },
  {
    path: 'apps/web/app/server/',
    may: ['domain', 'db', 'integrations', 'services', 'api', 'ui'],
    shipped: true,
  },
  { path: 'apps/web/host/', may: ['domain'], closed: true },
  { path: 'apps/sandbox/', may: ['libsql-server'] },
  { path: 'apps/scripts/', may: ['domain', 'db', 'services', 'api', 'client'] },
  { path: 'apps/e2e/', may: ['testing'] },
  { path: 'apps/docs/', may: ['db', 'domain'] },
]

const byExactness = areas.toSorted((a, b) => b.path.length - a.path.length)

export const areaOf = (path: string) => byExactness.find((area) => path.startsWith(area.path))

const areasBeside = (path: string) => areas.filter((area) => folderOf(area.path) === folderOf(path))

const mayOf = (name: string) => areas.find(({ path }) => path === `packages/${name}/`)?.may ?? []

const below = (names: readonly string[]) => {
  const found = new Set(names)
  for (const name of found) for (const next of mayOf(name)) found.add(next)
  return [...found]
}

/** A test may look as deep as its package stands, and import what tests are made with. */
const areaOfTest = (path: string): Area => {
  const may = areasBeside(path).flatMap((area) => area.may.concat(area.types ?? []))
  return { path, may: [...below(may), 'testing'] }
}

/** Settings of a build tool stand beside package.json; React Router wants its list of routes in `app`. */
const isToolSetting = (file: SourceFile) =>
  /^[^/]+\/[^/]+\/[^/]+\.config\.ts$/.test(file.path) || file.path === 'apps/web/app/routes.ts'

export const areaFor = (file: SourceFile): Area | undefined => {
  if (isTest(file)) return areaOfTest(file.path)
  if (isToolSetting(file)) return { path: file.path, may: [] }
  return areaOf(file.path)
}

export const ships = (file: SourceFile) => areaFor(file)?.shipped === true

/** Tests and tool settings reach into every folder of their package. */
export const mayEnter = (file: SourceFile, area: Area | undefined) =>
  !area?.closed || areaOf(file.path) === area || isTest(file) || isToolSetting(file)
