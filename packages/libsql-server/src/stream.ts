import type { Connection } from './connection.ts'
import type { ConnectionPool } from './connection-pool.ts'
import { describeStatement } from './describe-statement.ts'
import type { DescribeResult, StmtResult } from './hrana.ts'
import { retryWhileBusy } from './retry-while-busy.ts'
import { noResult, runStatement } from './run-statement.ts'
import type { Statement } from './statement.ts'
import { StoredTexts } from './stored-texts.ts'
import type { WriteLock } from './write-lock.ts'

export type DatabaseFile = { readonly pool: ConnectionPool; readonly lock: WriteLock; readonly busyMs: number }

/** One client's conversation with the file: its connection, its transaction, its place among the writers. */
export class Stream {
  readonly texts = new StoredTexts()
  readonly #file: DatabaseFile
  #connection: Connection | undefined
  #readOnly = false

  constructor(file: DatabaseFile) {
    this.#file = file
  }

  get inTransaction(): boolean {
    return this.#connection?.inTransaction ?? false
  }

  /** `writesFollow`: the rest of its batch writes, so a transaction that it begins should begin as a writer's. */
  async execute(statement: Statement, writesFollow = false): Promise<StmtResult> {
    try {
      return await this.#run(statement, writesFollow)
    } finally {
      this.#settle()
    }
  }

  async runScript(sql: string): Promise<void> {
    try {
      // A script that met a lock halfway could not be repeated, so the file is made ours first.
      if (!this.#readOnly) await this.#becomeWriter('BEGIN IMMEDIATE; COMMIT')
      const connection = this.#open()
      connection.reusable = false
      connection.exec(sql)
    } finally {
      this.#settle()
    }
  }

  describe(sql: string): DescribeResult {
    return describeStatement(this.#open(), sql)
  }

  close(): void {
    const connection = this.#connection
    if (!connection) return
    if (connection.inTransaction) connection.exec('ROLLBACK')
    this.#settle()
    this.#connection = undefined
    this.#file.pool.giveBack(connection)
  }

  /** Connections are opened late: a thousand writers that wait for the lock need none. */
  #open(): Connection {
    this.#connection ??= this.#file.pool.take()
    return this.#connection
  }

  async #run(statement: Statement, writesFollow: boolean): Promise<StmtResult> {
    const { kind } = statement
    if (kind === 'read') return runStatement(this.#open(), statement)
    if (kind === 'write') return this.#write(statement)
    if (kind === 'setting') return this.#set(statement)
    if (kind === 'begin') await this.#begin(statement, writesFollow)
    else this.#open().exec(statement.sql)
    return noResult
  }

  async #begin({ sql, bare }: Statement, writesFollow: boolean): Promise<void> {
    if (this.inTransaction) this.#open().exec(sql)
    else if (/\breadonly\b/i.test(bare)) this.#beginReading(sql)
    else if (/\b(?:immediate|exclusive)\b/i.test(bare)) await this.#becomeWriter(sql)
    // A deferred transaction that turns into a writer's after another has committed can only be rolled back.
    else if (writesFollow) await this.#becomeWriter('BEGIN IMMEDIATE')
    else this.#open().exec(sql)
  }

  /** libsql accepts the word READONLY and then writes all the same. */
  #beginReading(sql: string): void {
    this.#readOnly = true
    this.#open().exec('PRAGMA query_only = ON')
    this.#open().exec(sql)
  }

  /** Settings and VACUUM run outside of transactions. */
  async #set(statement: Statement): Promise<StmtResult> {
    if (!this.inTransaction) await this.#file.lock.acquire(this, this.#file.busyMs)
    return runStatement(this.#open(), statement)
  }

  async #write(statement: Statement): Promise<StmtResult> {
    const alone = !this.inTransaction
    if (!this.#readOnly) await this.#becomeWriter('BEGIN IMMEDIATE')
    if (!alone) return runStatement(this.#open(), statement)
    try {
      const result = runStatement(this.#open(), statement)
      this.#open().exec('COMMIT')
      return result
    } finally {
      if (this.inTransaction) this.#open().exec('ROLLBACK')
    }
  }

  /** Waits for the turn and then for the file; inside a transaction, turns the reader into a writer. */
  async #becomeWriter(begin: string): Promise<void> {
    const { lock, busyMs } = this.#file
    if (lock.isHeldBy(this)) return
    await lock.acquire(this, busyMs)
    try {
      // This asks for the write lock and changes nothing: a refusal is met through `exec`, where it does no harm.
      if (this.inTransaction) this.#open().exec('PRAGMA incremental_vacuum(1)')
      else await retryWhileBusy(() => this.#open().exec(begin), busyMs)
    } catch (error) {
      lock.release(this)
      throw error
    }
  }

  #settle(): void {
    if (this.inTransaction) return
    if (this.#readOnly) this.#connection?.exec('PRAGMA query_only = OFF')
    this.#readOnly = false
    this.#file.lock.release(this)
  }
}
