import { expect, it } from 'vitest'
import { file, verdict } from '../planted.ts'
import { silencedTypes } from './silenced-types.ts'

const about = (line: string) => verdict(silencedTypes, file('packages/ui/src/a.ts', line))

it.each([
  ['const a: any = 1', 'says any'],
  ['const a: Record<string, any> = {}', 'says any'],
  ['const a = b!.c', 'says ! instead of looking'],
  ['let a!: string', 'says ! instead of assigning'],
  ['class A { b!: string }', 'says ! instead of assigning'],
  ['// @ts-expect-error', 'silences the compiler'],
  ['/* @ts-nocheck */', 'silences the compiler'],
  ['// oxlint-disable-next-line no-console', 'silences the linter without " -- " and a reason'],
])('reports %s', (line, complaint) => {
  expect(about(line)).toEqual([`packages/ui/src/a.ts:1 ${complaint}`])
})

it.each(["const any = 'any!'", 'const a = !b', '// oxlint-disable-next-line no-console -- the log ends here'])(
  'accepts %s',
  (line) => {
    expect(about(line)).toEqual([])
  },
)
