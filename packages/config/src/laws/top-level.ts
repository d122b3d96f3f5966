import type { Law } from '../tree.ts'

const expected = new Set([
  'apps',
  'packages',
  'drizzle',
  'turbo.json',
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'wrangler.toml',
  'README.md',
  'LICENSE',
  'CONTRIBUTING.md',
  'SECURITY.md',
])

export const topLevel: Law = (tree) => {
  const found = new Set(tree.map(({ path }) => path.split('/')[0] ?? ''))
  const surplus = [...found].filter((name) => !expected.has(name) && !name.startsWith('.'))
  const missing = [...expected].filter((name) => !found.has(name))
  return [
    ...surplus.map((name) => `${name} does not belong at the top of the repository`),
    ...missing.map((name) => `${name} is missing at the top of the repository`),
  ]
}
