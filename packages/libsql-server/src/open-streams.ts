import { randomBytes } from 'node:crypto'
import { HranaError } from './hrana-error.ts'
import type { Stream } from './stream.ts'

type Resting = { readonly stream: Stream; readonly timer: NodeJS.Timeout }

/** The streams that live on after their first HTTP request. Between two requests each has a baton, good for one use. */
export class OpenStreams {
  readonly #max: number
  readonly #restMs: number
  readonly #open = new Set<Stream>()
  readonly #resting = new Map<string, Resting>()

  constructor(max: number, restMs: number) {
    this.#max = max
    this.#restMs = restMs
  }

  admit(stream: Stream): void {
    if (this.#open.size >= this.#max) throw new HranaError('TOO_MANY_STREAMS', 'Too many streams are open', 503)
    this.#open.add(stream)
  }

  /** Hands out the baton. A client that does not come back in time loses its stream, and its transaction with it. */
  rest(stream: Stream): string {
    const baton = randomBytes(18).toString('base64url')
    const timer = setTimeout(() => this.end(this.resume(baton)), this.#restMs).unref()
    this.#resting.set(baton, { stream, timer })
    return baton
  }

  resume(baton: string): Stream {
    const resting = this.#resting.get(baton)
    if (!resting) {
      throw new HranaError('STREAM_EXPIRED', 'The baton is unknown: its stream was closed, expired or moved on')
    }
    clearTimeout(resting.timer)
    this.#resting.delete(baton)
    return resting.stream
  }

  end(stream: Stream): void {
    this.#open.delete(stream)
    stream.close()
  }

  close(): void {
    for (const baton of this.#resting.keys()) this.end(this.resume(baton))
  }
}
