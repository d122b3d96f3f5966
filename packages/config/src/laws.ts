import { ambient } from './laws/ambient.ts'
import { casts } from './laws/casts.ts'
import { consoleNoise } from './laws/console-noise.ts'
import { cycles } from './laws/cycles.ts'
import { declaredDependencies } from './laws/declared-dependencies.ts'
import { exactVersions } from './laws/exact-versions.ts'
import { honestTests } from './laws/honest-tests.ts'
import { inlineStyles } from './laws/inline-styles.ts'
import { layers } from './laws/layers.ts'
import { links } from './laws/links.ts'
import { lockfileOrigin } from './laws/lockfile-origin.ts'
import { names } from './laws/names.ts'
import { pageDoors } from './laws/page-doors.ts'
import { relativeExtensions } from './laws/relative-extensions.ts'
import { runtime } from './laws/runtime.ts'
import { silencedTypes } from './laws/silenced-types.ts'
import { sizes, sizesTogether } from './laws/sizes.ts'
import { topLevel } from './laws/top-level.ts'
import { usedDependencies } from './laws/used-dependencies.ts'
import { vendors } from './laws/vendors.ts'
import { versionFloors } from './laws/version-floors.ts'
import { machinePaths, unfinishedWords } from './laws/words.ts'
import type { Law } from './tree.ts'

export const laws: Readonly<Record<string, Law>> = {
  'The top of the repository holds what architecture.md lists and nothing else': topLevel,
  'Every import goes the way of the layers': layers,
  'A page reaches the server through its doors': pageDoors,
  'The package of a vendor is named in its one folder': vendors,
  'What the Worker bundles needs no module of Node or Cloudflare': runtime,
  'No file imports itself over others': cycles,
  'What is imported is declared': declaredDependencies,
  'What is declared is imported': usedDependencies,
  'A relative import carries its extension': relativeExtensions,
  'Every version is exact and written once': exactVersions,
  'No version is below the floor that a known hole sets': versionFloors,
  'The lockfiles name no host and hold a hash for every package': lockfileOrigin,
  'Files are named in kebab-case for what they hold': names,
  'No file is longer than its limit': sizes,
  'Most files are short': sizesTogether,
  'No type is silenced': silencedTypes,
  'A cast stands in a helper under its guarantee': casts,
  'Pure layers are given clock, chance and network': ambient,
  'No test is skipped, alone or mocking our own modules': honestTests,
  'What ships does not chatter on the console': consoleNoise,
  'No element carries a style attribute': inlineStyles,
  'Nothing is left unfinished': unfinishedWords,
  'No text names a path or a host of one machine': machinePaths,
  'What the documents cite is there': links,
}
