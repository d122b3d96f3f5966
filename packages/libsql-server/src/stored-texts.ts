import { HranaError } from './hrana-error.ts'
import type { SqlReference } from './hrana.ts'

// The real server's limits. The client keeps below them by counting characters, though the server counts bytes.
const maxTexts = 50
const maxBytes = 5000

/** The SQL texts that a client has left with its stream, so as not to send them again. */
export class StoredTexts {
  readonly #texts = new Map<number, string>()

  store(id: number, sql: string): void {
    if (this.#texts.has(id)) throw new HranaError('SQL_EXISTS', `SQL text ${id} already exists`)
    if (this.#texts.size >= maxTexts) {
      throw new HranaError('SQL_STORE_TOO_MANY', `The stream stores ${maxTexts} SQL texts, it cannot store more`)
    }
    if (Buffer.byteLength(sql) > maxBytes) {
      throw new HranaError('SQL_STORE_TOO_LARGE', `A stored SQL text may have ${maxBytes} bytes`)
    }
    this.#texts.set(id, sql)
  }

  forget(id: number): void {
    this.#texts.delete(id)
  }

  textOf(reference: SqlReference): string {
    const sql = typeof reference === 'string' ? reference : this.#texts.get(reference)
    if (sql === undefined) throw new HranaError('SQL_NOT_FOUND', `SQL text ${reference} not found`)
    return sql
  }
}
