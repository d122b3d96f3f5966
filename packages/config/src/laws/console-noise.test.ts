import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { consoleNoise } from './console-noise.ts'

const about = (path: string, line: string) => verdict(consoleNoise, file(path, line))

it.each(['log', 'debug', 'trace'])('reports console.%s in what ships', (name) => {
  expect(about('packages/services/src/commit.ts', `console.${name}(1)`)).toEqual([
    `packages/services/src/commit.ts:1 says console.${name}`,
  ])
})

it.each(['api', 'client', 'db', 'domain', 'emails', 'integrations', 'ui'])('hears packages/%s, too', (name) => {
  expect(about(`packages/${name}/src/a.ts`, 'console.log(1)')).toHaveLength(1)
})

it.each(['worker.ts', 'app/root.tsx', 'app/server/context.ts'])('hears apps/web/%s, too', (name) => {
  expect(about(`apps/web/${name}`, 'console.log(1)')).toHaveLength(1)
})

it.each([
  ['packages/services/src/commit.ts', "console.error('{}')"],
  ['packages/services/src/commit.test.ts', 'console.log(1)'],
  ['apps/web/host/main.ts', 'console.log(1)'],
  ['packages/db/bin/migrate.ts', 'console.log(1)'],
])('accepts in %s: %s', (path, line) => {
  expect(about(path, line)).toEqual([])
})
