import { declineWords } from '@mentorhub/domain/bookings/decline-words'
import { completesAfter, contestWithin } from '@mentorhub/domain/bookings/booking'
import { whenIn } from '@mentorhub/domain/time/when-in'
import { supportAddress } from '@mentorhub/domain/support/support'
import { isYourTurn, named, otherOf, type Booking } from './booking-data.ts'

type Words = { readonly title: string; readonly text: string }

/** How a booking stands, as one of the two reads it: what it waits for, or how it ended. */
export function standingOf(booking: Booking, zone: string): Words {
  const { title, text } = ended[booking.status]?.(booking, zone) ?? turning(booking, zone)
  const other = otherOf(booking)
  return { title: named(title, other), text: named(text, other) }
}

function turning(booking: Booking, zone: string): Words {
  const { turn, as, endsAt } = booking
  const [yours, theirs] = turns[turn.what]
  const words = isYourTurn(booking) ? yours : theirs
  if (turn.what === 'complete') {
    const by = `Otherwise it completes itself on ${whenIn(endsAt + completesAfter, zone)}.`
    return { title: words.title, text: `${words.text} ${by}` }
  }
  if (turn.what === 'nothing' && as === 'mentee' && booking.reconfirmedAt !== null)
    return { ...words, title: 'Still on: {other} has confirmed once more' }
  return words
}

/** For whoever has to act, and for whoever waits. */
export const turns: Readonly<Record<Booking['turn']['what'], readonly [yours: Words, theirs: Words]>> = {
  answer: [
    {
      title: '{other} waits for your answer',
      text: 'A no is an answer, too: it frees the time, and {other} is shown who else could help.',
    },
    {
      title: '{other} has not answered yet',
      text: 'The time is kept for you until then.',
    },
  ],
  reply: [
    { title: '{other} asks you something', text: 'The request waits for your answer.' },
    { title: '{other} has your question', text: 'You can confirm or decline all the same.' },
  ],
  choose_time: [
    { title: '{other} proposes another time', text: 'Both times are kept for you until you answer.' },
    { title: '{other} has your proposal', text: 'Both times are kept until the answer is there.' },
  ],
  add_link: [
    { title: 'Add the meeting link', text: '{other} cannot join without it. Any meeting room will do.' },
    {
      title: 'Confirmed: you meet {other}',
      text: 'The meeting link comes from {other} before you meet. It stands here at once, and you get a mail.',
    },
  ],
  join: [
    { title: 'It is time to meet {other}', text: 'Come 2–3 minutes early for technical checks.' },
    { title: 'You are checked in', text: '{other} is not here yet.' },
  ],
  complete: [
    { title: 'Have you met?', text: 'Mark it as completed, and {other} is asked for feedback.' },
    { title: 'You have met', text: '{other} marks it as completed, and then you can leave feedback.' },
  ],
  feedback: [
    { title: 'How was it with {other}?', text: 'Your feedback helps {other} to become better, and others to choose.' },
    { title: 'Completed', text: 'The feedback of {other} will stand here.' },
  ],
  nothing: [
    { title: 'All set: you meet {other}', text: 'Nothing is left to do until then.' },
    { title: 'All set: you meet {other}', text: 'Nothing is left to do until then.' },
  ],
}

const ended: Partial<Readonly<Record<Booking['status'], (booking: Booking, zone: string) => Words | undefined>>> = {
  held: () => ({ title: 'Finish the payment', text: 'The time is kept for half an hour.' }),
  declined: ({ as, declineCode }) => ({
    title: as === 'mentor' ? 'You declined this request' : '{other} cannot take your request',
    text: declineCode === null || declineCode === 'other' ? '' : `The reason: ${declineWords[declineCode]}.`,
  }),
  expired: ({ as }) =>
    as === 'mentor'
      ? { title: 'The time to answer ran out', text: 'The request is closed, and {other} was shown other mentors.' }
      : { title: 'Your request was not answered', text: 'It is closed, and your time is free again. We are sorry.' },
  cancelled: ({ as, cancelledBy, isLate }) => ({
    title: `${cancelledBy === as ? 'You' : cancelledBy === 'mentor' || cancelledBy === 'mentee' ? '{other}' : 'MentorHub'} cancelled`,
    text: isLate ? 'It was less than three hours before the start.' : '',
  }),
  no_show: (booking, zone) => ({ title: absentWords(booking), text: contestWords(booking, zone) }),
  completed: ({ turn }) => (turn.what === 'nothing' ? { title: 'You have met', text: 'Thank you both.' } : undefined),
}

const absentWords = ({ absent, as }: Booking) =>
  absent === 'both' ? 'You did not meet' : absent === as ? 'You were reported as not there' : '{other} did not come'

function contestWords({ absent, as, moves }: Booking, zone: string): string {
  const at = moves.findLast(({ move }) => move === 'report_absence')?.at
  if (absent !== as || at === undefined) return 'We are sorry that you waited for nothing.'
  return `If it was otherwise, write to ${supportAddress} until ${whenIn(at + contestWithin, zone)}, and a person looks at it.`
}
