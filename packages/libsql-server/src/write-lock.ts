import { HranaError } from './hrana-error.ts'

type Waiting = { readonly owner: object; readonly admit: () => void; readonly refuse: (reason: HranaError) => void }

/**
 * One writer at a time, first come first served. SQLite's own lock serves whoever asks at the right moment,
 * and a statement that it turns away spoils libsql's connection.
 */
export class WriteLock {
  #holder: object | undefined
  readonly #queue = new Set<Waiting>()

  async acquire(owner: object, waitMs: number): Promise<void> {
    if (this.#holder === owner) return
    if (this.#holder) await this.#turn(owner, waitMs)
    else this.#holder = owner
  }

  isHeldBy(owner: object): boolean {
    return this.#holder === owner
  }

  release(owner: object): void {
    if (this.#holder !== owner) return
    const [next] = this.#queue
    // Handed on in the same step: nobody who comes now can slip in before those who wait.
    this.#holder = next?.owner
    next?.admit()
  }

  refuseWaiting(reason: HranaError): void {
    for (const { refuse } of this.#queue) refuse(reason)
  }

  #turn(owner: object, waitMs: number): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const waiting: Waiting = { owner, admit: () => leave(resolve), refuse: (reason) => leave(() => reject(reason)) }
    const timer = setTimeout(
      () => waiting.refuse(new HranaError('SQLITE_BUSY', 'SQLite error: database is locked')),
      waitMs,
    )
    const leave = (settle: () => void) => {
      clearTimeout(timer)
      this.#queue.delete(waiting)
      settle()
    }
    this.#queue.add(waiting)
    return promise
  }
}
