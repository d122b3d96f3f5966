import type { GoogleIdentity, GoogleSignIn } from '@mentorhub/domain/ports'

/** Google as a test says it is: each code names the person that it stands for, and works once. */
export function fakeGoogle(): GoogleSignIn & { people: Map<string, GoogleIdentity>; failure: Error | undefined } {
  const people = new Map<string, GoogleIdentity>()
  let ways = 0
  const google = {
    people,
    failure: undefined as Error | undefined,
    begin() {
      const way = { state: `state-${++ways}`, verifier: `verifier-${ways}`, nonce: `nonce-${ways}` }
      return { ...way, url: `https://google.test/?state=${way.state}` }
    },
    async identify(code: string) {
      if (google.failure) throw google.failure
      const person = people.get(code)
      people.delete(code)
      return person
    },
  }
  return google
}
