import { expect, it } from 'vitest'
import { file } from '../planted.ts'
import { links } from './links.ts'

const about = (path: string, line: string) =>
  links([
    file('package.json', JSON.stringify({ name: 'mentorhub', scripts: { check: '' } })),
    file('packages/domain/src/errors.ts'),
    file('apps/docs/glossary.md'),
    file(path, line),
  ])

it.each([
  ['README.md', 'See [glossary](apps/docs/glossary.md#slot), [home](https://example.com) and [below](#below).'],
  ['apps/docs/decisions/one.md', 'See [glossary](../glossary.md).'],
  ['README.md', 'Look into `packages/domain/`, `packages/*/src/errors.ts` and `packages/<name>`.'],
  ['README.md', 'Run `npm run check`.'],
  ['packages/domain/notes.md', 'See [nothing](nowhere.md).'],
])('accepts in %s: %s', (path, line) => {
  expect(about(path, line)).toEqual([])
})

it.each([
  ['README.md', 'See [glossary](docs/glossary.md).', 'docs/glossary.md'],
  ['apps/docs/one.md', 'See [glossary](../glossary.md).', '../glossary.md'],
  ['README.md', 'Look into `packages/domain/src/money.ts`.', 'packages/domain/src/money.ts'],
  ['CONTRIBUTING.md', 'Run `npm run lint`.', 'lint'],
])('reports in %s: %s', (path, line, cited) => {
  expect(about(path, line)).toEqual([`${path}:1 names ${cited}, which is not there`])
})
