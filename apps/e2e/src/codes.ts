import { createHmac } from 'node:crypto'
import type { App } from './app.ts'
import { nowOf } from './clock.ts'
import { mailAbout } from './mailbox.ts'

/** The code that an authenticator app shows for its secret, on the clock of the app that asks. */
export async function appCode(app: App, secret: string): Promise<string> {
  const now = await nowOf(app)
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const at = mac.readUInt8(mac.length - 1) & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/[01]{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** The eight digits of the newest mail with a code; another one than before. */
export async function mailedCode(app: App, to: string, before = 'none'): Promise<string> {
  const { subject } = await mailAbout(new RegExp(`^(?!${before})\\d{8} `), { app, to })
  return subject.slice(0, 8)
}

/** Right in its form, and certainly not this one. */
export const another = (code: string) => String((Number(code) + 1) % 10 ** code.length).padStart(code.length, '0')
