import { getTableColumns } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { schema } from '@mentorhub/db/schema'
import { personalData } from './personal-data.ts'

const tables = Object.entries(schema)

test('N19: every table is classified, and none that is not there', () => {
  expect(Object.keys(personalData).toSorted()).toEqual(Object.keys(schema).toSorted())
  for (const [name, { table }] of Object.entries(personalData)) expect([name, table]).toEqual([name, tableNamed(name)])
})

test.each(tables)('N19: every column of %s is classified, and none that is not there', (name, table) => {
  const classified = Object.entries(personalData).find(([known]) => known === name)?.[1].columns
  expect(Object.keys(classified ?? {}).toSorted()).toEqual(Object.keys(getTableColumns(table)).toSorted())
})

test('what is held back or kept has a reason, and what is exported has an owner', () => {
  for (const [name, { columns, owned }] of Object.entries(personalData)) {
    for (const [column, { exported, deletion, because = '' }] of Object.entries(columns)) {
      const isPlain = exported && deletion === 'erased'
      expect([name, column, because.length > 0]).toEqual([name, column, !isPlain])
      if (exported) expect([name, owned === undefined]).toEqual([name, false])
    }
  }
})

const tableNamed = (name: string) => tables.find(([known]) => known === name)?.[1]
