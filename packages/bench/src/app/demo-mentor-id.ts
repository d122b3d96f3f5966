import { demoId } from '@mentorhub/db/seed/demo-id'
import { mentorCast } from '@mentorhub/db/seed/people/cast'

/** As `db:seed` throws the world that the app starts with. */
const seed = 1

/** The id that the demo world gives to a mentor with a named account. */
export const demoMentorId = (account: string) =>
  demoId('user', 1 + mentorCast.findIndex((mentor) => mentor.account === account), seed)
