import { createHash, randomBytes } from 'node:crypto'
import { query } from './query.ts'
import type { App } from './start-app.ts'

const newSession = `
  insert into sessions (id, kind, user_id, created_at, expires_at, last_used_at, sudo_until)
  select ?, ?, id, cast(? as integer), cast(? as integer), cast(? as integer), cast(? as integer)
  from users where email = ? returning id`
const dayMs = 24 * 60 * 60 * 1000

/** A session of somebody of the demo world, as its cookie: one that has just been proven, and so may change anything. */
export async function signIn(app: App, email: string, kind = 'full'): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const id = createHash('sha256').update(secret).digest('hex')
  const [now, later] = [Date.now(), Date.now() + dayMs].map(String)
  const opened = await query(app, newSession, [id, kind, `${now}`, `${later}`, `${now}`, `${later}`, email])
  if (opened.length !== 1) throw new Error(`Nobody in the demo world has the address ${email}.`)
  return `__Host-session=${secret}`
}
