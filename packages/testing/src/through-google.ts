import type { GoogleIdentity } from '@mentorhub/domain/ports'
import { oauthAccounts } from '@mentorhub/db/schema/auth'
import type { TestApp } from './create-test-app.ts'
import type { TestPerson } from './people.ts'

type Journey = {
  readonly intent?: 'enter' | 'connect'
  readonly next?: string
  /** Whoever is signed in in the browser. */
  readonly as?: Pick<TestPerson, 'cookie' | 'session'> | null
}

/** Sends a browser to Google and answers what it comes back with, once this person has been chosen there. */
export async function toGoogle(
  app: TestApp,
  person: GoogleIdentity,
  { intent = 'enter', next, as = null }: Journey = {},
) {
  const { url } = await app.as(as).auth.google.start({ intent, next })
  const code = `code of ${person.sub}`
  app.google.people.set(code, person)
  return { code, state: new URL(url).searchParams.get('state') ?? '' }
}

export const throughGoogle = async (app: TestApp, person: GoogleIdentity, journey: Journey = {}) =>
  app.as(journey.as ?? null).auth.google.finish(await toGoogle(app, person, journey))

/** Which Google account opens which account here. */
export const googleLinks = ({ db }: TestApp) =>
  db.select({ sub: oauthAccounts.providerUserId, userId: oauthAccounts.userId }).from(oauthAccounts)

export const linkGoogleTo = ({ db, clock }: TestApp, userId: string, { sub, email }: GoogleIdentity) =>
  db.insert(oauthAccounts).values({ provider: 'google', providerUserId: sub, userId, email, createdAt: clock.now })
