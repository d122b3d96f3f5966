import { Connection } from './connection.ts'

const maxIdle = 8

export class ConnectionPool {
  readonly #path: string
  readonly #idle: Connection[] = []
  #closed = false

  constructor(path: string) {
    this.#path = path
  }

  take(): Connection {
    return this.#idle.pop() ?? new Connection(this.#path)
  }

  giveBack(connection: Connection): void {
    const room = !this.#closed && this.#idle.length < maxIdle
    if (room && connection.reusable) this.#idle.push(connection)
    else connection.close()
  }

  /**
   * Leaves everything in the one file. SQLite's own last checkpoint may not come: libsql keeps a closed connection
   * half alive until its statements are collected.
   */
  close(): void {
    if (this.#closed) return
    const last = this.take()
    last.exec('PRAGMA wal_checkpoint(TRUNCATE)')
    this.#closed = true
    for (const connection of [last, ...this.#idle.splice(0)]) connection.close()
  }
}
