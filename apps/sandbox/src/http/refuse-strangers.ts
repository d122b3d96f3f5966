import type { IncomingMessage } from 'node:http'
import { Refused } from './refused.ts'

const thisMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Any page a browser has open can reach this port: by a name of its own that points here, which shows in Host,
 * or by a form or a fetch, which shows in Origin.
 */
export function refuseStrangers({ headers }: IncomingMessage): void {
  if (!isThisMachine(`http://${headers.host}`)) throw new Refused(403, 'The sandbox answers to localhost only.')
  if (headers.origin !== undefined && !isThisMachine(headers.origin))
    throw new Refused(403, 'The sandbox takes requests from pages on localhost only.')
}

const isThisMachine = (url: string) => URL.canParse(url) && thisMachine.has(new URL(url).hostname)
