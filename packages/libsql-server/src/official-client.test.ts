import { type Client, LibsqlBatchError, LibsqlError } from '@libsql/client/web'
import { describe, expect, test } from 'vitest'
import { temporaryServer, transports } from './temporary-server.ts'

const schema = `
  CREATE TABLE people (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, age INTEGER);
  CREATE TABLE notes (id INTEGER PRIMARY KEY, person_id INTEGER NOT NULL REFERENCES people (id), body BLOB)`

describe.each(transports)('the official client over $transport', ({ connect }) => {
  async function connected() {
    const { server } = temporaryServer()
    const client = await connect(server)
    await client.executeMultiple(schema)
    return client
  }

  test('executes one statement and tells what it changed', async () => {
    const client = await connected()
    const inserted = await client.execute("INSERT INTO people (email, age) VALUES ('ada@demo.test', 36)")
    expect(inserted).toMatchObject({ rowsAffected: 1, lastInsertRowid: 1n })
    const found = await client.execute({ sql: 'SELECT id, email, age FROM people WHERE age > ?', args: [30] })
    expect(found.columns).toEqual(['id', 'email', 'age'])
    expect(found.columnTypes).toEqual(['INTEGER', 'TEXT', 'INTEGER'])
    expect(found.rows).toEqual([{ id: 1, email: 'ada@demo.test', age: 36 }])
  })

  test('tells what a statement changed that also returns rows', async () => {
    const client = await connected()
    await client.execute("INSERT INTO people (email) VALUES ('a'), ('b')")
    const updated = await client.execute('UPDATE people SET age = 1 RETURNING id')
    expect(updated).toMatchObject({ rowsAffected: 2, rows: [{ id: 1 }, { id: 2 }] })
    const none = await client.execute('UPDATE people SET age = 2 WHERE id = 9 RETURNING id')
    expect(none).toMatchObject({ rowsAffected: 0, rows: [] })
    const read = await client.execute("WITH x AS (SELECT replace('a', 'a', 'b') AS word) SELECT word FROM x")
    expect(read).toMatchObject({ rowsAffected: 0, lastInsertRowid: undefined, rows: [{ word: 'b' }] })
  })

  test('takes arguments by position, by number and by name', async () => {
    const client = await connected()
    const byNumber = await client.execute({ sql: 'SELECT ?2 AS b, ?1 AS a', args: ['first', 'second'] })
    expect(byNumber.rows).toEqual([{ b: 'second', a: 'first' }])
    const byName = await client.execute({
      sql: 'SELECT :a AS a, @b AS b, $c AS c, :a AS d',
      args: { a: 1, b: 'x', c: null },
    })
    expect(byName.rows).toEqual([{ a: 1, b: 'x', c: null, d: 1 }])
  })

  test('refuses arguments that do not match the statement', async () => {
    const client = await connected()
    const attempt = (sql: string, args: string[] | Record<string, string>) => client.execute({ sql, args })
    await expect(attempt('SELECT ?, ?', ['a'])).rejects.toThrow('ARGS_INVALID')
    await expect(attempt('SELECT ?', ['a', 'b'])).rejects.toThrow('too many parameters, expected 1 found 2')
    await expect(attempt('SELECT ?', { a: 'a' })).rejects.toThrow('value for parameter 1 not found')
    await expect(attempt('SELECT :a', ['a'])).rejects.toThrow('value for parameter :a not found')
  })

  test('keeps blobs, nulls, floats, texts and all 64 bits of an integer', async () => {
    const { server } = temporaryServer()
    const client = await connect(server, { intMode: 'bigint' })
    const args = [
      new Uint8Array([0, 255, 128]),
      new Uint8Array(),
      null,
      1.5,
      "é😀'--?",
      2n ** 63n - 1n,
      -(2n ** 63n),
      true,
    ]
    const { rows } = await client.execute({ sql: 'SELECT ? a, ? b, ? c, ? d, ? e, ? f, ? g, ? h', args })
    expect(rows).toEqual([
      {
        a: Uint8Array.from([0, 255, 128]).buffer,
        b: new ArrayBuffer(),
        c: null,
        d: 1.5,
        e: "é😀'--?",
        f: 2n ** 63n - 1n,
        g: -(2n ** 63n),
        h: 1n,
      },
    ])
  })

  test('tells the id of a row beyond the safe integers exactly', async () => {
    const client = await connected()
    const { lastInsertRowid } = await client.execute("INSERT INTO people (id, email) VALUES (9007199254740993, 'a')")
    expect(lastInsertRowid).toBe(9007199254740993n)
    const asText = await client.execute('SELECT CAST(id AS TEXT) AS id FROM people')
    expect(asText.rows).toEqual([{ id: '9007199254740993' }])
  })

  test('runs what an object mapper sends: quoted names, joined JSON, limits as floats, upserts', async () => {
    const client = await connected()
    const upsert = {
      sql: 'insert into "people" ("id", "email", "age") values (null, ?, ?) on conflict ("email") do update set "age" = ? returning "id", "age"',
      args: ['ada@demo.test', 1, 2],
    }
    await client.execute(upsert)
    expect((await client.execute(upsert)).rows).toEqual([{ id: 1, age: 2 }])
    const { rows } = await client.execute({
      sql: `select "people"."id", (select coalesce(json_group_array(json_array("people_notes"."id")), json_array()) as "data"
        from "notes" "people_notes" where "people_notes"."person_id" = "people"."id") as "notes"
        from "people" "people" where "people"."email" = ? order by "people"."id" limit ?`,
      args: ['ada@demo.test', 1],
    })
    expect(rows).toEqual([{ id: 1, notes: '[]' }])
  })

  test.each(['write', 'deferred'] as const)('a batch in mode %s writes all or nothing', async (mode) => {
    const client = await connected()
    const add = (email: string) => ({ sql: 'INSERT INTO people (email) VALUES (?)', args: [email] })
    const results = await client.batch([add('a'), 'SELECT count(*) AS n FROM people', add('b')], mode)
    expect(results[1]?.rows).toEqual([{ n: 1 }])
    await expect(client.batch([add('c'), add('a')], mode)).rejects.toThrow('UNIQUE constraint failed: people.email')
    expect((await client.execute('SELECT count(*) AS n FROM people')).rows).toEqual([{ n: 2 }])
  })

  test('a batch in mode read answers every statement', async () => {
    const client = await connected()
    const results = await client.batch(
      ['SELECT 1 AS a', { sql: 'SELECT ? AS b', args: ['x'] }, 'PRAGMA user_version'],
      'read',
    )
    expect(results.map(({ rows }) => rows[0])).toEqual([{ a: 1 }, { b: 'x' }, { user_version: 0 }])
  })

  test.each([
    "INSERT INTO people (email) VALUES ('a')",
    "INSERT INTO people (email) VALUES ('a') RETURNING id",
    "WITH x AS (SELECT 'a') INSERT INTO people (email) SELECT * FROM x",
    'CREATE TABLE other (id INTEGER)',
    'DROP TABLE notes',
    'PRAGMA user_version = 7',
  ])('a batch in mode read refuses to write: %s', async (sql) => {
    const client = await connected()
    const refused = client.batch(['SELECT 1', sql], 'read')
    await expect(refused).rejects.toMatchObject({ code: 'SQLITE_READONLY', statementIndex: 1 })
    await expect(refused).rejects.toThrow('attempt to write a readonly database')
    const [written] = await client.batch(["INSERT INTO people (email) VALUES ('still')"], 'write')
    expect(written?.rowsAffected).toBe(1)
  })

  test('a bad statement in a read batch fails the batch, and tells which it was', async () => {
    const client = await connected()
    const batch = client.batch(['SELECT 1', 'SELECT nope FROM people', 'SELECT 2'], 'read')
    await expect(batch).rejects.toMatchObject({
      statementIndex: 1,
      message: expect.stringContaining('no such column: nope'),
    })
    expect((await client.batch(['SELECT 1 AS a'], 'read'))[0]?.rows).toEqual([{ a: 1 }])
  })

  test('a script runs statement after statement, triggers included', async () => {
    const client = await connected()
    await client.executeMultiple(`
      CREATE TRIGGER grown AFTER INSERT ON people BEGIN UPDATE people SET age = 18 WHERE id = new.id; SELECT 1; END;
      INSERT INTO people (email) VALUES ('a;b'); -- one; two
      INSERT INTO people (email) VALUES ('c')`)
    expect((await client.execute('SELECT email, age FROM people')).rows).toEqual([
      { email: 'a;b', age: 18 },
      { email: 'c', age: 18 },
    ])
  })

  test('a migration rebuilds a table that others refer to, and foreign keys are on again after it', async () => {
    const client = await connected()
    await client.executeMultiple("INSERT INTO people (email) VALUES ('a'); INSERT INTO notes (person_id) VALUES (1)")
    await client.migrate([
      'CREATE TABLE people_new (id INTEGER PRIMARY KEY, email TEXT)',
      'INSERT INTO people_new SELECT id, email FROM people',
      'DROP TABLE people',
      'ALTER TABLE people_new RENAME TO people',
      'CREATE TRIGGER no_end AFTER INSERT ON people BEGIN SELECT 1; END;',
    ])
    expect((await client.execute('SELECT count(*) AS n FROM notes JOIN people ON people.id = person_id')).rows).toEqual(
      [{ n: 1 }],
    )
    await expect(client.execute('INSERT INTO notes (person_id) VALUES (9)')).rejects.toThrow(
      'FOREIGN KEY constraint failed',
    )
  })

  test.each([
    ['statement', (client: Client) => client.execute('PRAGMA foreign_keys = off')],
    ['script', (client: Client) => client.executeMultiple('PRAGMA foreign_keys = off')],
    ['failed migration', (client: Client) => client.migrate(['SELECT nope']).catch(() => undefined)],
  ])('what a %s sets on its connection, the next request does not find', async (_, change) => {
    const client = await connected()
    await change(client)
    await expect(client.execute('INSERT INTO notes (person_id) VALUES (9)')).rejects.toThrow(
      'SQLITE_CONSTRAINT: SQLite error: FOREIGN KEY constraint failed',
    )
  })

  test('a temporary table ends with its request', async () => {
    const client = await connected()
    await client.execute('CREATE TEMP TABLE mine (id INTEGER)')
    await expect(client.execute('SELECT * FROM mine')).rejects.toThrow('no such table: mine')
  })

  test('only the first of several statements would run, so several are refused', async () => {
    const client = await connected()
    await expect(client.execute('SELECT 1; DELETE FROM people')).rejects.toMatchObject({ code: 'SQL_MANY_STATEMENTS' })
    await expect(client.execute('-- nothing')).rejects.toMatchObject({ code: 'SQL_NO_STATEMENT' })
  })

  // The words in which `commit` of the app looks for a broken rule. They are those of the real server (SQLite's primary
  // code, "SQLite error:"); a batch says the code twice, because its client wraps the message once more.
  test('a unique violation reads alike over both transports', async () => {
    const client = await connected()
    const add = "INSERT INTO people (email) VALUES ('a')"
    await client.execute(add)
    const alone = await client.execute(add).catch((error: unknown) => error)
    expect(alone).toBeInstanceOf(LibsqlError)
    expect(alone).toMatchObject({
      code: 'SQLITE_CONSTRAINT',
      message: 'SQLITE_CONSTRAINT: SQLite error: UNIQUE constraint failed: people.email',
    })
    const inBatch = await client.batch(['SELECT 1', add], 'write').catch((error: unknown) => error)
    expect(inBatch).toBeInstanceOf(LibsqlBatchError)
    expect(inBatch).toMatchObject({
      code: 'SQLITE_CONSTRAINT',
      statementIndex: 1,
      message: 'SQLITE_CONSTRAINT: SQLITE_CONSTRAINT: SQLite error: UNIQUE constraint failed: people.email',
    })
  })
})
