import { connect } from '@mentorhub/db/connect'
import { migrateUp } from '@mentorhub/db/migrations'
import { embeddedFetch } from '@mentorhub/libsql-server/embedded-fetch'
import { LibsqlServer } from '@mentorhub/libsql-server/libsql-server'
import { gatherCast, type Person } from './cast.ts'

/** The database that every world begins with, as the migrations make it, and those who live in it. */
export async function makeTemplate(path: string): Promise<Person[]> {
  const server = new LibsqlServer({ path })
  const db = connect({ url: 'http://embedded.test', fetch: embeddedFetch(server) })
  await migrateUp(db)
  const cast = await gatherCast(db)
  server.close()
  return cast
}
