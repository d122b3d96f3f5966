import { join } from 'node:path'
import { expect, it } from 'vitest'
import { laws } from './laws.ts'
import { readTree } from './read-tree.ts'

const tree = readTree(join(import.meta.dirname, '../../..'))

it.each(Object.entries(laws))('%s', (_, law) => {
  expect(law(tree)).toEqual([])
})
