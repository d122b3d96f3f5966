import { expect, test } from 'vitest'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { adminMentorRows } from '@mentorhub/testing/matrix/admin-mentor-rows'
import { adminRows } from '@mentorhub/testing/matrix/admin-rows'
import { applicationRows } from '@mentorhub/testing/matrix/application-rows'
import { authRows } from '@mentorhub/testing/matrix/auth-rows'
import { bookingAnswerRows } from '@mentorhub/testing/matrix/booking-answer-rows'
import { bookingLifeRows } from '@mentorhub/testing/matrix/booking-life-rows'
import { bookingListRows } from '@mentorhub/testing/matrix/booking-list-rows'
import { bookingRequestRows } from '@mentorhub/testing/matrix/booking-request-rows'
import { calendarRows } from '@mentorhub/testing/matrix/calendar-rows'
import { directoryRows } from '@mentorhub/testing/matrix/directory-rows'
import { googleRows } from '@mentorhub/testing/matrix/google-rows'
import { mentorPageRows } from '@mentorhub/testing/matrix/mentor-page-rows'
import { mentorRows } from '@mentorhub/testing/matrix/mentor-rows'
import { notificationsRows } from '@mentorhub/testing/matrix/notifications-rows'
import { privacyRows } from '@mentorhub/testing/matrix/privacy-rows'
import { publicRows } from '@mentorhub/testing/matrix/public-rows'
import { expected, roles, type Role } from '@mentorhub/testing/matrix/roles'
import { scheduleRows } from '@mentorhub/testing/matrix/schedule-rows'
import { supportRows } from '@mentorhub/testing/matrix/support-rows'
import { twoFactorRows } from '@mentorhub/testing/matrix/two-factor-rows'
import { usersRows } from '@mentorhub/testing/matrix/users-rows'
import type { Row } from '@mentorhub/testing/matrix/row'
import { listProcedures } from './procedures.ts'

/** Who may call what. A procedure without a row fails: nobody opens a door by forgetting it. */
const matrix: Readonly<Record<string, Row>> = {
  ...adminMentorRows,
  ...adminRows,
  ...applicationRows,
  ...authRows,
  ...bookingAnswerRows,
  ...bookingLifeRows,
  ...bookingListRows,
  ...bookingRequestRows,
  ...calendarRows,
  ...directoryRows,
  ...googleRows,
  ...mentorPageRows,
  ...mentorRows,
  ...notificationsRows,
  ...privacyRows,
  ...publicRows,
  ...scheduleRows,
  ...supportRows,
  ...twoFactorRows,
  ...usersRows,
}

const procedures = listProcedures()

test('Z1: every procedure has a row in the matrix, and every row a procedure', () => {
  expect(Object.keys(matrix).toSorted()).toEqual(procedures.map(({ path }) => path).toSorted())
})

test.each(procedures)('Z1: $path asks for what the matrix says', ({ path, auth }) => {
  expect(auth).toBe(matrix[path]?.gate)
})

test.each(procedures)('Z1, A3: $path answers each role as the matrix says', async ({ path }) => {
  const row = matrix[path]
  if (!row) throw new Error(`${path} has no row`)
  for (const role of Object.keys(roles).map(roleNamed)) {
    const app = await createTestApp()
    expect(await answerOf(app.as(await roles[role](app)), path, row.input), role).toBe(expected(row, role))
  }
})

const asking = procedures.filter(({ input }) => input !== null)

test.each(asking)('A2: $path takes no field it does not know', ({ input }) => {
  expect(input).toMatchObject({ type: 'object', additionalProperties: false })
})

/** The names come from the table itself. */
function roleNamed(name: string): Role {
  return name as Role
}

async function answerOf(caller: object, path: string, input: unknown): Promise<string> {
  try {
    await procedureAt(caller, path)(input)
    return 'allowed'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'a bug'
  }
}

type Branch = { readonly [name: string]: Branch } & ((input: unknown) => Promise<unknown>)

/** The caller is a tree of functions by path, without end; the path comes from the router itself. */
function procedureAt(caller: object, path: string): (input: unknown) => Promise<unknown> {
  let branch = caller as Branch
  for (const name of path.split('.')) branch = branch[name] as Branch
  return branch
}
