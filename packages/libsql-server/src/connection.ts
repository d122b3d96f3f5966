import Database from 'libsql'

const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA foreign_keys = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -16000`

export class Connection {
  readonly #database: Database.Database
  /** False once a statement has left something behind in it, or inside it. */
  reusable = true

  constructor(path: string) {
    try {
      // No timeout: SQLite would wait for a lock on the event loop's time.
      this.#database = new Database(path, { timeout: 0 })
      this.#database.exec(settings)
      this.#database.defaultSafeIntegers(true)
    } catch (cause) {
      throw new Error(`The database file ${path} cannot be opened`, { cause })
    }
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction
  }

  /**
   * The only way for BEGIN, COMMIT and whatever may meet a lock: libsql never resets a *prepared* statement that
   * failed with SQLITE_BUSY, and the connection's next COMMIT then fails with "SQL statements in progress".
   */
  exec(sql: string): void {
    this.#database.exec(sql)
  }

  prepare(sql: string): Database.Statement {
    return this.#database.prepare(sql)
  }

  /** Terminal: libsql aborts the process when a closed database is asked whether it is in a transaction. */
  close(): void {
    this.#database.close()
  }
}
