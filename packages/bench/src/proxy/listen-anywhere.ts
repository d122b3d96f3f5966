import { createServer, type Server } from 'node:http'

/** Listens on whatever port of this machine is free, and tells which. */
export function listenAnywhere(server: Server): Promise<number> {
  return new Promise((listening, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address) listening(address.port)
      else failed(new Error('the server listens on no port'))
    })
  })
}

/** A port that was free a moment ago, for a program that must be told one. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listenAnywhere(server)
  await new Promise((closed) => void server.close(closed))
  return port
}
