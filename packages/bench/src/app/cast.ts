import { signIn } from './sign-in.ts'
import type { App } from './start-app.ts'

/** Who of the demo world looks at the pages of which part. */
const addresses = { member: 'sam@demo.test', superadmin: 'root@demo.test' } as const

export type Part = keyof typeof addresses
export type Cast = Readonly<Record<Part, string>>

/** A cookie for each part. */
export const castOf = async (app: App): Promise<Cast> => ({
  member: await signIn(app, addresses.member),
  superadmin: await signIn(app, addresses.superadmin),
})

export const addressOf = (part: Part) => addresses[part]
