import { createServer } from 'node:net'
import { CannotStart } from './cannot-start.ts'

export function assertFree(port: number, name: string): Promise<void> {
  return new Promise((free, taken) => {
    const probe = createServer()
    probe.once('error', () =>
      taken(
        new CannotStart(
          `Port ${port} is in use. Stop what listens there, or choose another: ${name}=${port + 100} npm start`,
        ),
      ),
    )
    probe.listen(port, '127.0.0.1', () => probe.close(() => free()))
  })
}
