import { query } from './query.ts'
import { signIn } from './sign-in.ts'
import type { App } from './start-app.ts'

/** Who of the demo world looks at the pages of which part. */
const addresses = {
  member: 'sam@demo.test',
  mentor: 'noor@demo.test',
  superadmin: 'root@demo.test',
  halfIn: 'lin@demo.test',
} as const

export type Part = keyof typeof addresses
export type Cast = Readonly<Record<Part, string>>

/** A cookie for each part. */
export const castOf = async (app: App): Promise<Cast> => ({
  member: await signIn(app, addresses.member),
  mentor: await signIn(app, addresses.mentor),
  superadmin: await signIn(app, addresses.superadmin),
  halfIn: await halfIn(app),
})

export const addressOf = (part: Part) => addresses[part]

/** Has shown the password, and is asked for a code. */
async function halfIn(app: App): Promise<string> {
  const now = String(Date.now())
  await query(
    app,
    `insert into two_factors (user_id, method, created_at, enabled_at)
     select id, 'email', cast(? as integer), cast(? as integer) from users where email = ?`,
    [now, now, addresses.halfIn],
  )
  return signIn(app, addresses.halfIn, 'pending_two_factor')
}
