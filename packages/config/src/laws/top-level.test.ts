import { expect, it } from 'vitest'
import { file } from '../planted.ts'
import { topLevel } from './top-level.ts'

const complete = [
  'apps/web/worker.ts',
  'packages/ui/src/a.ts',
  'drizzle/0000_house.sql',
  'turbo.json',
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'wrangler.toml',
  'README.md',
  'LICENSE',
  'CONTRIBUTING.md',
  'SECURITY.md',
  '.gitignore',
  '.github/labels.yml',
]

const about = (paths: readonly string[]) => topLevel(paths.map((path) => file(path)))

it('accepts the listed names and dotfiles', () => {
  expect(about(complete)).toEqual([])
})

it('reports a name too many', () => {
  expect(about([...complete, 'src/main.ts', 'tsconfig.json'])).toEqual([
    'src does not belong at the top of the repository',
    'tsconfig.json does not belong at the top of the repository',
  ])
})

it('reports a name too few', () => {
  expect(about(complete.filter((path) => path !== 'LICENSE'))).toEqual([
    'LICENSE is missing at the top of the repository',
  ])
})
