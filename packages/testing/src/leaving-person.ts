import type { TestApp } from './create-test-app.ts'
import type { TestPerson } from './people.ts'
import { provenPerson } from './proven-person.ts'

type Leaving = TestPerson & { readonly dueAt: number }

/** Somebody who has asked for the end of the account, in the session that is left. */
export async function leavingPerson(app: TestApp, username: string): Promise<Leaving> {
  const former = await provenPerson(app, username)
  const { dueAt } = await app.as(former).users.deleteAccount()
  return { ...former, ...(await app.newest()), dueAt }
}
