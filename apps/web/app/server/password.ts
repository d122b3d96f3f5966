import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { Passwords } from '@mentorhub/domain/ports'
import { inLine } from './in-line.ts'

type Cost = { readonly N: number; readonly r: number; readonly p: number }

/** 16 MB and more than a tenth of a second: listed by OWASP, and within what Workers allow. */
const cost: Cost = { N: 2 ** 14, r: 8, p: 5 }
const prefix = '$scrypt$ln=14,r=8,p=5$'

/** Nobody has it: what is checked against it only takes time. */
const nobodys = `${prefix}${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(32).toString('base64url')}`

export const passwords: Passwords = {
  async hash(password) {
    const salt = randomBytes(16)
    const key = await derived(password, salt, cost)
    return `${prefix}${salt.toString('base64url')}$${key.toString('base64url')}`
  },
  async check(password, hash) {
    const { salt, right, made } = partsOf(hash ?? nobodys)
    const given = await derived(password, salt, made)
    return hash !== null && given.length === right.length && timingSafeEqual(given, right)
  },
  isDated: (hash) => !hash.startsWith(prefix),
}

/** A hash names the numbers that it was made with, so that these can rise. */
function partsOf(hash: string): { salt: Buffer; right: Buffer; made: Cost } {
  const [, ln = '14', r = '8', p = '5', salt = '', key = ''] =
    /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/.exec(hash) ?? []
  const made = { N: 2 ** Number(ln), r: Number(r), p: Number(p) }
  return { salt: Buffer.from(salt, 'base64url'), right: Buffer.from(key, 'base64url'), made }
}

const derived = (password: string, salt: Buffer, made: Cost) =>
  inLine(
    () =>
      new Promise<Buffer>((resolve, reject) => {
        scrypt(password.normalize('NFC'), salt, 32, made, (error, key) => (error ? reject(error) : resolve(key)))
      }),
  )
