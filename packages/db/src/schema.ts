import * as auth from './schema/auth.ts'
import * as mentors from './schema/mentors.ts'
import * as newsletter from './schema/newsletter.ts'
import * as system from './schema/system.ts'
import * as users from './schema/users.ts'

/** Every table, for Drizzle's relational queries and its migration generator. */
export const schema = { ...auth, ...mentors, ...newsletter, ...system, ...users }
