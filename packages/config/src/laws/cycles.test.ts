import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { cycles } from './cycles.ts'

const a = 'packages/domain/src/a.ts'
const b = 'packages/domain/src/b.ts'

it('names the files of a cycle in order', () => {
  expect(verdict(cycles, file(a, "import { b } from './b.ts'"), file(b, "export * from './a.ts'"))).toEqual([
    `${a} → ${b} → ${a}`,
  ])
})

it('follows imports through other packages, and types as well', () => {
  const there = file(a, "import type { B } from '@mentorhub/db/b'")
  const back = file('packages/db/src/b.ts', "import { a } from '@mentorhub/domain/a'")
  expect(verdict(cycles, there, back)).toEqual([`${a} → packages/db/src/b.ts → ${a}`])
})

it('allows two ways to one file', () => {
  const top = file('packages/domain/src/top.ts', "import './a.ts'", "import './b.ts'")
  expect(verdict(cycles, top, file(a, "import './b.ts'"), file(b, 'export {}'))).toEqual([])
})
