import { createHash, timingSafeEqual } from 'node:crypto'
import { answerAll } from './answer-stream-request.ts'
import { ConnectionPool } from './connection-pool.ts'
import { errorAnswer, HranaError } from './hrana-error.ts'
import type { Answer, StreamRequest } from './hrana.ts'
import { OpenStreams } from './open-streams.ts'
import { readPipeline } from './read-pipeline.ts'
import { type DatabaseFile, Stream } from './stream.ts'
import { WriteLock } from './write-lock.ts'

export type LibsqlServerOptions = {
  readonly path: string
  readonly authToken?: string
  /** How long a writer waits for its turn. */
  readonly busyMs?: number
  /** How long a stream may rest between two requests. */
  readonly streamTtlMs?: number
  readonly maxStreams?: number
}

/** A libSQL server over one file of which this process is the owner. */
export class LibsqlServer {
  readonly #authToken: string | undefined
  readonly #file: DatabaseFile
  readonly #streams: OpenStreams
  #closed = false

  constructor({ path, authToken, busyMs = 5000, streamTtlMs = 10_000, maxStreams = 128 }: LibsqlServerOptions) {
    this.#authToken = authToken
    this.#file = { pool: new ConnectionPool(path), lock: new WriteLock(), busyMs }
    this.#streams = new OpenStreams(maxStreams, streamTtlMs)
    // A file that cannot be opened is told at the start, not at the first statement.
    this.#file.pool.giveBack(this.#file.pool.take())
  }

  async pipeline(body: unknown): Promise<Answer> {
    try {
      return await this.#answer(body)
    } catch (error) {
      return errorAnswer(error)
    }
  }

  admits(authorization: string | null | undefined): boolean {
    return this.#authToken === undefined || isSame(authorization ?? '', `Bearer ${this.#authToken}`)
  }

  close(): void {
    this.#closed = true
    this.#file.lock.refuseWaiting(serverClosed())
    this.#streams.close()
    this.#file.pool.close()
  }

  async #answer(body: unknown): Promise<Answer> {
    if (this.#closed) throw serverClosed()
    const { baton, requests } = readPipeline(body)
    const stream = baton === undefined ? this.#begin(requests) : this.#streams.resume(baton)
    const results = await answerAll(stream, requests)
    return { status: 200, body: { baton: this.#leave(stream, requests), base_url: null, results } }
  }

  /** Only a stream that stays after this request takes one of the limited places. */
  #begin(requests: readonly StreamRequest[]): Stream {
    const stream = new Stream(this.#file)
    if (!closes(requests)) this.#streams.admit(stream)
    return stream
  }

  #leave(stream: Stream, requests: readonly StreamRequest[]): string | null {
    if (!closes(requests) && !this.#closed) return this.#streams.rest(stream)
    this.#streams.end(stream)
    return null
  }
}

const closes = (requests: readonly StreamRequest[]) => requests.some(({ type }) => type === 'close')

const serverClosed = () => new HranaError('SERVER_CLOSED', 'The database server is closed', 503)

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Compared as digests, in a time that tells nothing. */
const isSame = (given: string, expected: string) => timingSafeEqual(digest(given), digest(expected))
