import { checkInFrom, otherParty, type Booking, type Party } from './booking.ts'

/** What is to be done next about a booking. */
export const steps = ['answer', 'reply', 'choose_time', 'add_link', 'join', 'complete', 'feedback', 'nothing'] as const
export type Step = (typeof steps)[number]

/** Whose turn it is, at what, and until when. */
export type Turn = { readonly whose: readonly Party[]; readonly what: Step; readonly until: number | null }

export type Standing = Pick<Booking, 'status' | 'startsAt' | 'endsAt' | 'answerDueAt' | 'meetingUrl'> & {
  /** The other time that is offered now. */
  readonly openProposal: { readonly by: Party; readonly expiresAt: number } | null
  /** The mentor has asked something, and has no answer to it yet. */
  readonly awaitsReply: boolean
  readonly checkedIn: readonly Party[]
  /** Who has given feedback. */
  readonly saidBy: readonly Party[]
}

const nobody: Turn = { whose: [], what: 'nothing', until: null }

export function turnOf(booking: Standing, now: number): Turn {
  const { status, openProposal, saidBy } = booking
  const isOpen = status === 'pending' || status === 'confirmed'
  if (isOpen && openProposal)
    return { whose: [otherParty(openProposal.by)], what: 'choose_time', until: openProposal.expiresAt }
  if (status === 'pending') return answerTurn(booking)
  if (status === 'confirmed') return meetingTurn(booking, now)
  if (status === 'completed' && !saidBy.includes('mentee')) return { whose: ['mentee'], what: 'feedback', until: null }
  return nobody
}

const answerTurn = ({ awaitsReply, answerDueAt }: Standing): Turn =>
  awaitsReply
    ? { whose: ['mentee'], what: 'reply', until: answerDueAt }
    : { whose: ['mentor'], what: 'answer', until: answerDueAt }

function meetingTurn({ startsAt, endsAt, meetingUrl, checkedIn }: Standing, now: number): Turn {
  if (now >= endsAt) return { whose: ['mentor'], what: 'complete', until: null }
  if (meetingUrl === null) return { whose: ['mentor'], what: 'add_link', until: startsAt }
  if (now < startsAt - checkInFrom) return nobody
  const away = (['mentee', 'mentor'] as const).filter((party) => !checkedIn.includes(party))
  return away.length === 0 ? nobody : { whose: away, what: 'join', until: endsAt }
}
