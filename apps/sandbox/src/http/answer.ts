import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Service } from '../faults/fault.ts'

export type Answer = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>

/** `/a` is that address alone, `/a/*` is it and all below. What plays a service can be given a fault. */
export type Route = { readonly path: string; readonly answer: Answer; readonly service?: Service }
