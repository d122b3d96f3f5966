import { getTableColumns } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { schema } from '@mentorhub/db/schema'
import { createTestApp, type TestApp } from '@mentorhub/testing/create-test-app'
import { provenPerson } from '@mentorhub/testing/proven-person'
import { oneCategory, wholePerson } from '@mentorhub/testing/whole-person'
import { deletionGrace } from '@mentorhub/domain/users/user'
import { drainOutbox } from '../outbox/drain.ts'
import { deleteAccounts } from './delete-accounts.ts'
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

/** Every row of every table, with the table's name. */
async function everything({ db }: TestApp) {
  const rows = await Promise.all(tables.map(([, table]) => db.select(getTableColumns(table)).from(table)))
  return tables.flatMap(([name], i) => (rows[i] ?? []).map((row) => ({ name, text: JSON.stringify(row) })))
}

test('N19: after the grace nothing in any table says anything of them any more, and others keep all of theirs', async () => {
  const app = await createTestApp()
  await oneCategory(app.db)
  const [sam, lin] = [await provenPerson(app, 'sam', { name: 'Name of Sam' }), await provenPerson(app, 'lin')]
  await wholePerson(app.db, { person: sam, mark: 'canary', email: 'sam@example.test', blocked: lin })
  await wholePerson(app.db, { person: lin, mark: 'lins', email: 'lin@example.test', blocked: sam })
  const saying = async (word: string) => (await everything(app)).filter(({ text }) => text.includes(word))
  const tablesSaying = async (word: string) => [...new Set((await saying(word)).map(({ name }) => name))]
  const lins = await saying('lins')
  expect((await tablesSaying('canary')).length).toBeGreaterThan(15)
  await app.as(sam).users.deleteAccount()
  app.clock.now += deletionGrace
  await deleteAccounts(app.ctx())
  await drainOutbox(app.ctx())

  for (const word of ['canary', 'sam@example.test', 'Name of Sam'])
    expect([word, await tablesSaying(word)]).toEqual([word, []])
  expect((await tablesSaying(sam.id)).toSorted()).toEqual(['auditLog', 'outbox'])
  expect(await saying('lins')).toEqual(lins)
  expect(await app.as(lin).auth.me()).toMatchObject({ username: 'lin' })
})
