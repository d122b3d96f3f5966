import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entitiesFile, entitiesPage } from './entities-page.ts'

test('entities.md is what the schema gives; node apps/docs/bin/entities.ts writes it anew', () => {
  expect(readFileSync(entitiesFile, 'utf8')).toBe(entitiesPage())
})
