import { closeSync, copyFileSync, existsSync, openSync, readSync, renameSync, rmSync } from 'node:fs'
import Database from 'libsql'
import { primaryCode } from './hrana-error.ts'

/** Copies the database as it is at one moment, also while it is in use. */
export function backup(path: string, target: string): void {
  refuseUnlessDatabase(path)
  if (existsSync(target)) throw new Error(`${target} exists already, and a backup overwrites nothing.`)
  const part = `${target}.part`
  rmSync(part, { force: true })
  withDatabase(path, (database) => database.exec(`VACUUM INTO '${part.replaceAll("'", "''")}'`))
  renameSync(part, target)
}

/** Puts a sound copy in the database's place and keeps what was there as `….before-restore`. */
export function restore(from: string, path: string): void {
  refuseUnlessSound(from)
  const arriving = `${path}.restoring`
  rmSync(arriving, { force: true })
  backup(from, arriving)
  if (existsSync(path)) setAside(path)
  // A journal that stays would be played into the new file.
  removeJournal(path)
  renameSync(arriving, path)
}

function setAside(path: string): void {
  // SQLite would throw away the journal of what it does not know, and both are to be kept.
  if (isDatabase(path)) refuseIfInUse(path)
  const kept = `${path}.before-restore`
  removeJournal(kept)
  copyFileSync(path, kept)
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${kept}-wal`)
}

function removeJournal(path: string): void {
  for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true })
}

/** Leaving WAL mode takes the file for oneself. What is damaged fails otherwise, and may be replaced. */
function refuseIfInUse(path: string): void {
  try {
    withDatabase(path, (database) => database.exec('PRAGMA journal_mode = DELETE'))
  } catch (cause) {
    if (primaryCode(cause) === 'SQLITE_BUSY') throw new Error(`${path} is in use: stop what uses it first.`, { cause })
  }
}

function refuseUnlessSound(path: string): void {
  refuseUnlessDatabase(path)
  const complaints = complaintsAbout(path)
  if (complaints !== 'ok') throw new Error(`${path} is damaged, so it was not restored: ${complaints}`)
}

function complaintsAbout(path: string): string {
  try {
    return withDatabase(path, (database) => database.prepare('PRAGMA integrity_check').pluck(true).all([])).join('; ')
  } catch (error) {
    return String(error)
  }
}

function refuseUnlessDatabase(path: string): void {
  if (!existsSync(path)) throw new Error(`There is no file ${path}.`)
  if (!isDatabase(path)) throw new Error(`${path} is not a database.`)
}

/** SQLite itself takes an empty file for an empty database. */
const isDatabase = (path: string) => firstBytes(path, 16) === 'SQLite format 3\0'

function firstBytes(path: string, count: number): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(count)
    readSync(file, bytes)
    return bytes.toString('latin1')
  } finally {
    closeSync(file)
  }
}

/** By `exec` where it can be: libsql lets go of a file only when it has collected all prepared statements. */
function withDatabase<Result>(path: string, use: (database: Database.Database) => Result): Result {
  const database = new Database(path, { timeout: 2000 })
  try {
    return use(database)
  } finally {
    database.close()
  }
}
