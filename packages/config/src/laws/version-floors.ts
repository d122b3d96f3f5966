import { lockfileIn, readKey } from '../lockfile.ts'
import type { Law } from '../tree.ts'

type Floor = { readonly packages: RegExp; readonly atLeast: string; readonly because: string }

const floors: readonly Floor[] = [
  { packages: /^@trpc\//, atLeast: '11.8.0', because: 'CVE-2025-68130' },
  { packages: /^drizzle-orm$/, atLeast: '0.45.2', because: 'GHSA-gpj5-g38j-94v9' },
  {
    packages: /^(?:react-router|@react-router\/.+)$/,
    atLeast: '8.3.0',
    because: 'CVE-2026-53666, CVE-2026-53668, CVE-2026-53669',
  },
  { packages: /^vite$/, atLeast: '8.0.0', because: 'older majors get no fixes' },
  { packages: /^vitest$/, atLeast: '5.0.0', because: 'older majors get no fixes' },
]

/** Two of these at once would disagree, or double what is installed or shipped. */
const onlyOne = new Set([
  '@trpc/server',
  'drizzle-orm',
  'miniflare',
  'react',
  'react-dom',
  'react-router',
  'vite',
  'workerd',
  'wrangler',
  'zod',
])

const numbersOf = (version: string) => version.split(/[.-]/).slice(0, 3).map(Number)

const isBelow = (version: string, floor: string) => {
  const wanted = numbersOf(floor)
  const step = numbersOf(version)
    .map((part, index) => part - (wanted[index] ?? 0))
    .find((difference) => difference !== 0)
  return step !== undefined && step < 0
}

export const versionFloors: Law = (tree) => {
  const locked = Object.keys(lockfileIn(tree).packages).map(readKey)
  const tooOld = locked.flatMap(({ name, version }) =>
    floors
      .filter(({ packages, atLeast }) => packages.test(name) && isBelow(version, atLeast))
      .map(({ atLeast, because }) => `pnpm-lock.yaml has ${name} ${version}, below ${atLeast} (${because})`),
  )
  const byName = Map.groupBy(
    locked.filter(({ name }) => onlyOne.has(name)),
    ({ name }) => name,
  )
  const doubled = [...byName]
    .filter(([, found]) => found.length > 1)
    .map(
      ([name, found]) => `pnpm-lock.yaml has ${name} ${found.map(({ version }) => version).join(' and ')}; one will do`,
    )
  return [...tooOld, ...doubled]
}
