import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createClient } from '@libsql/client/web'
import Database from 'libsql'
import { describe, expect, test } from 'vitest'
import { backup, restore } from './backup.ts'
import { embeddedFetch } from './embedded-fetch.ts'
import { temporaryFolder, temporaryServer } from './temporary-server.ts'

/** A database of so many lines, made by `exec` alone: libsql lets go of the file only when it collects prepared statements. */
function database(path: string, lines: number): string {
  const made = new Database(path)
  made.exec(`PRAGMA journal_mode = WAL; CREATE TABLE lines (text TEXT);
    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${lines}) INSERT INTO lines SELECT 'line ' || i FROM n`)
  made.close()
  return path
}

function linesIn(path: string): unknown {
  const opened = new Database(path)
  const [count] = opened.prepare('SELECT count(*) FROM lines').pluck(true).all([])
  opened.close()
  return count
}

function places() {
  const folder = join(temporaryFolder(), "o'clock")
  mkdirSync(folder)
  return { folder, path: join(folder, 'data.db'), copy: join(folder, 'copy.db') }
}

describe('a backup', () => {
  test('holds what was committed and nothing else, while the database is in use', async () => {
    const { server, path } = temporaryServer()
    const { copy } = places()
    const client = createClient({ url: 'http://embedded.test', fetch: embeddedFetch(server) })
    await client.batch(['CREATE TABLE lines (text TEXT)', "INSERT INTO lines VALUES ('a'), ('b'), ('c')"], 'write')
    const writing = await client.transaction('write')
    await writing.execute("INSERT INTO lines VALUES ('not yet')")
    backup(path, copy)
    await writing.commit()
    expect(linesIn(copy)).toBe(3)
  })

  test('overwrites nothing and leaves nothing half done', () => {
    const { folder, path, copy } = places()
    writeFileSync(copy, 'precious')
    expect(() => backup(database(path, 1), copy)).toThrow('exists already')
    expect(readFileSync(copy, 'utf8')).toBe('precious')
    expect(() => backup(path, join(folder, 'nowhere', 'copy.db'))).toThrow('unable to open database')
    expect(() => backup(join(folder, 'none.db'), join(folder, 'other.db'))).toThrow('There is no file')
    expect(readdirSync(folder).toSorted()).toEqual(['copy.db', 'data.db'])
  })

  test('takes the place of one that was cut short, and so does a restore', () => {
    const { path, copy } = places()
    writeFileSync(`${copy}.part`, 'half')
    backup(database(path, 5), copy)
    writeFileSync(`${path}.restoring`, 'half')
    restore(copy, path)
    expect(linesIn(path)).toBe(5)
  })
})

describe('restoring', () => {
  test('brings back all that the backup holds and keeps what it replaced', () => {
    const { path, copy } = places()
    backup(database(path, 1000), copy)
    const live = new Database(path)
    live.exec("DELETE FROM lines WHERE text <> 'line 1'")
    live.close()
    restore(copy, path)
    expect(linesIn(path)).toBe(1000)
    expect(linesIn(copy)).toBe(1000)
    expect(linesIn(`${path}.before-restore`)).toBe(1)
  })

  test('works where there was nothing, and twice', () => {
    const { folder, path, copy } = places()
    database(copy, 3)
    restore(copy, path)
    restore(database(join(folder, 'other.db'), 4), path)
    expect(linesIn(path)).toBe(4)
    expect(linesIn(`${path}.before-restore`)).toBe(3)
  })

  test('can be undone with what it kept', () => {
    const { path, copy } = places()
    database(path, 7)
    restore(database(copy, 3), path)
    restore(`${path}.before-restore`, path)
    expect(linesIn(path)).toBe(7)
    expect(linesIn(`${path}.before-restore`)).toBe(3)
  })

  test('keeps what stood in the journal, and plays no old journal into the new file', () => {
    const { folder, path, copy } = places()
    const crashed = join(folder, 'crashed.db')
    const running = new Database(database(crashed, 2))
    running.exec("INSERT INTO lines VALUES ('in the journal')")
    copyFileSync(crashed, path)
    copyFileSync(`${crashed}-wal`, `${path}-wal`)
    running.close()
    restore(database(copy, 5), path)
    expect(existsSync(`${path}-wal`)).toBe(false)
    expect(linesIn(path)).toBe(5)
    expect(linesIn(`${path}.before-restore`)).toBe(3)
  })

  test('replaces a database that is broken, and keeps even that', () => {
    const { path, copy } = places()
    writeFileSync(path, 'broken')
    writeFileSync(`${path}-wal`, 'broken too')
    restore(database(copy, 5), path)
    expect(existsSync(`${path}-wal`)).toBe(false)
    expect(readFileSync(`${path}.before-restore`, 'utf8')).toBe('broken')
    expect(readFileSync(`${path}.before-restore-wal`, 'utf8')).toBe('broken too')
    restore(copy, path)
    expect(existsSync(`${path}.before-restore-wal`)).toBe(false)
    expect(linesIn(path)).toBe(5)
  })

  test.each([
    ['is not there', (copy: string) => rmSync(copy, { force: true }), 'There is no file'],
    ['is empty', (copy: string) => writeFileSync(copy, ''), 'is not a database'],
    ['is no database', (copy: string) => writeFileSync(copy, 'x'.repeat(5000)), 'is not a database'],
    ['was cut off', (copy: string) => truncateSync(database(copy, 3000), 8192), 'is damaged'],
    ['has a broken page', (copy: string) => breakPage(database(copy, 3000)), 'is damaged'],
  ])('refuses a backup that %s, and touches nothing', (_, make, reason) => {
    const { path, copy } = places()
    make(copy)
    database(path, 2)
    expect(() => restore(copy, path)).toThrow(reason)
    expect(linesIn(path)).toBe(2)
    expect(existsSync(`${path}.before-restore`)).toBe(false)
  })

  test('refuses while somebody uses the database', () => {
    const { path, copy } = places()
    const user = new Database(database(path, 2))
    user.exec('SELECT * FROM lines')
    expect(() => restore(database(copy, 5), path)).toThrow('is in use')
    user.close()
    expect(linesIn(path)).toBe(2)
    expect(existsSync(`${path}.before-restore`)).toBe(false)
  })
})

function breakPage(path: string): void {
  const bytes = readFileSync(path)
  bytes.fill(0x5a, 8192, 12_288)
  writeFileSync(path, bytes)
}
