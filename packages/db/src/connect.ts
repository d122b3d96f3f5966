import { createClient, type Client } from '@libsql/client/http'
import { drizzle } from 'drizzle-orm/libsql/http'
import { gatherReads } from './gather-reads.ts'

export type Db = ReturnType<typeof connectTo>

export type Address = { readonly url: string; readonly authToken?: string; readonly fetch?: typeof fetch }

// The client reads its paths relative to the address, so one without a final slash would lose its last part.
export const connect = ({ url, ...address }: Address) =>
  connectTo(createClient({ fetch: boundFetch, ...address, url: url.replace(/\/?$/, '/') }))

// Workers refuse a fetch that is called as another object's method, as the client does.
const boundFetch: typeof fetch = (...call) => fetch(...call)

export const connectTo = (client: Client) => drizzle(gatherReads(client))
