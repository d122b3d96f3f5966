import type { DeclineCode } from './booking.ts'

/** Why a mentor says no, as both of them read it. */
export const declineWords: Readonly<Record<DeclineCode, string>> = {
  not_my_expertise: 'Not my expertise',
  no_time: 'No time at the moment',
  conflict: 'Something else at that time',
  more_preparation: 'It needs more preparation first',
  other: 'Another reason',
}
