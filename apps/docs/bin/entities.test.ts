import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entitiesFile, entitiesPage } from './entities-page.ts'

test('entities.md is what the schema gives; npm run docs:entities writes it anew', () => {
  expect(readFileSync(entitiesFile, 'utf8')).toBe(entitiesPage())
})
