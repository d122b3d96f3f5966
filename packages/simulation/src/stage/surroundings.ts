import { createHash, createHmac, KeyObject } from 'node:crypto'

type Work = () => void

const soon: Work[] = []

/**
 * Nothing may happen at a moment that chance decides: what the code asks to be done "right after" waits here for its
 * turn, and hashes are made at once instead of by another thread. For the whole process, so it belongs to nobody else.
 */
export function standStill(): void {
  const later = globalThis.setTimeout
  const timer = (work: Work, ms = 0, ...given: unknown[]) =>
    ms > 0 ? later(work, ms, ...given) : void soon.push(() => work())
  Object.assign(globalThis, { setTimeout: Object.assign(timer, later) })
  Object.assign(Object.getPrototypeOf(crypto.subtle), { digest, sign })
}

/** What was to be done "right after", in the order it was asked for. */
export const takeSoon = (): Work[] => soon.splice(0)

const digest = async (_: unknown, data: Uint8Array) => bufferOf(createHash('sha256').update(data).digest())

const sign = async (_: unknown, key: CryptoKey, data: Uint8Array) =>
  bufferOf(createHmac('sha256', KeyObject.from(key)).update(data).digest())

const bufferOf = (bytes: Buffer) => Uint8Array.from(bytes).buffer

/** All that was promised and needs nobody else has happened. */
export const quiet = () => new Promise<void>((done) => void setImmediate(done))
