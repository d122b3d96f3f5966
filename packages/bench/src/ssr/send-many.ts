import { Agent, get } from 'node:http'

export type Asked = { readonly port: number; readonly path: string; readonly cookie?: string | undefined }

/** So many requests, a few of them at a time, as a busy edge sees them. */
const sideBySide = 4
const agent = new Agent({ keepAlive: true, maxSockets: sideBySide })

export async function sendMany(asked: Asked, count: number): Promise<void> {
  const send = async () => {
    for (let i = 0; i < count / sideBySide; i++) await sendOne(asked)
  }
  await Promise.all(Array.from({ length: sideBySide }, send))
}

/** Not by `fetch`: what it does with a connection costs the runtime as much again as the answer. */
function sendOne({ port, path, cookie }: Asked): Promise<void> {
  const headers = { 'CF-Connecting-IP': newAddress(), 'User-Agent': 'Chrome/153', ...(cookie && { Cookie: cookie }) }
  return new Promise((done, failed) => {
    get({ host: '127.0.0.1', port, path, agent, headers }, (response) => {
      if (response.statusCode !== 200) failed(new Error(`${path} answered ${response.statusCode}`))
      response.once('end', done).resume()
    }).once('error', failed)
  })
}

let sent = 0

/** Somebody else each time, or the limit for one address would answer. */
function newAddress(): string {
  sent++
  return `10.${(sent >> 16) & 255}.${(sent >> 8) & 255}.${sent & 255}`
}
