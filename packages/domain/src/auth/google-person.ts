import { EmailAddress } from '../email-address.ts'
import type { GoogleIdentity } from '../ports.ts'
import { PersonName } from '../users/person-name.ts'

/** Somebody with address and name as they are kept here; undefined for an address that could not get our mails. */
export function personAtGoogle(identity: GoogleIdentity): GoogleIdentity | undefined {
  const email = EmailAddress.safeParse(identity.email).data
  if (email === undefined) return undefined
  const name = PersonName.safeParse(identity.name).data ?? email.replace(/@.*/, '').slice(0, 80)
  return { ...identity, email, name }
}
