import type { users } from '@mentorhub/db/schema/users'
import type { TestApp } from './create-test-app.ts'
import { fakePasswords } from './fake-passwords.ts'
import type { TestPerson } from './people.ts'

export const testPassword = 'correct horse battery'

/** Somebody with a password who has just shown it. */
export async function provenPerson(
  app: TestApp,
  username: string,
  given: Partial<typeof users.$inferInsert> = {},
): Promise<TestPerson> {
  const person = await app.person(username, { passwordHash: await fakePasswords.hash(testPassword), ...given })
  await app.as(person).auth.confirmPassword({ password: testPassword })
  return person
}
