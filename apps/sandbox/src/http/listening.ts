import { once } from 'node:events'
import type { Server } from 'node:http'
import { CannotStart } from '../cannot-start.ts'

/** Listens on this machine only and tells the port, which the system chooses for 0. */
export async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  } catch (error) {
    throw new CannotStart(reason(port, error))
  }
  const address = server.address()
  return typeof address === 'object' ? (address?.port ?? port) : port
}

function reason(port: number, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `Port ${port} is in use: end what listens there, or choose another SANDBOX_PORT.`
  return `Port ${port} cannot be listened on: ${error instanceof Error ? error.message : String(error)}.`
}

const patience = 2000

/** Lets the requests under way finish, but waits for nobody for long. */
export async function stopListening(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  const cut = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearTimeout(cut)
}
