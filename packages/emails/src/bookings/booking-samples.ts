import type { Mail } from '../mail.ts'
import { appUrl, noor, token } from '../sample-data.ts'
import { absence, clocksChanged, feedbackGiven, linkSet, ruled } from './later-words.ts'
import { cancelled, closed, confirmed, confirmedToMentor, declined, expired, expiredToMentor } from './outcome-words.ts'
import { accepted, lapsedTitle, proposed, refusedTitle, timeStands, withdrawnTitle } from './proposal-words.ts'
import { howWasIt, linkMissing, nudge, stillOn, tomorrow } from './reminder-words.ts'
import { edited, infoAsked, moreTime, receipt, replied, requested, stillWaiting } from './request-words.ts'
import { sessionMail, type Session, type Words } from './session-mail.ts'

type Written = typeof noor

const [url, link] = [`${appUrl}/bookings/1`, `${appUrl}/a/${token}`]
const until = '3 November 2026 at 16:00 (Berlin)'
const meetingUrl = 'https://meet.example.com/noor-sam'
const calendars = {
  google: 'https://calendar.google.com/calendar/render',
  outlook: 'https://outlook.live.com/calendar',
}
const offered = { when: 'Friday 6 November, 15:00–15:30 (Berlin)', theirs: 'Friday 6 November, 09:00–09:30 (New York)' }

const sessionOf = ({ name: other, subject: topic }: Written): Session => ({
  other,
  when: 'Thursday 5 November, 14:00–14:30 (Berlin)',
  theirs: 'Thursday 5 November, 08:00–08:30 (New York)',
  topic,
  url,
  appUrl,
})

const askedOf = (written: Written) => ({
  session: sessionOf(written),
  until,
  answers: {
    confirm: `${link}?to=confirm`,
    decline: `${link}?to=decline`,
    propose: `${link}?to=propose`,
    ask: `${link}?to=ask`,
    extend: `${link}?to=extend`,
  },
  headline: written.title,
  hope: written.message,
  questions: written.text,
})

const insteadOf = ({ name, title }: Written) => ({
  links: [{ title: `${name}, ${title}: 5 November 2026 at 14:00 (Berlin)`, href: `${appUrl}/bookings/new/ada` }],
  allUrl: `${appUrl}/mentors`,
})

/** What each of them says, to whoever it is. */
const said = {
  bookingRequested: (written) => requested(askedOf(written)),
  bookingReceipt: (written) => receipt({ session: sessionOf(written), until }),
  bookingEdited: (written) => edited(askedOf(written)),
  bookingAsked: (written) => infoAsked({ session: sessionOf(written), until }, written.message, link),
  bookingReplied: (written) => replied(askedOf(written), written.message),
  bookingMoreTime: (written) => moreTime({ session: sessionOf(written), until }),
  bookingStillWaiting: (written) =>
    stillWaiting(askedOf(written), 'You have more time to answer', 'These buttons work until then.'),
  bookingConfirmed: (written) => confirmed({ session: sessionOf(written), calendars, meetingUrl }),
  bookingConfirmedToMentor: (written) =>
    confirmedToMentor({ session: sessionOf(written), calendars, meetingUrl: null }),
  bookingDeclined: (written) =>
    declined(
      { session: sessionOf(written), instead: insteadOf(written), reason: written.message },
      'No time at the moment',
    ),
  bookingExpired: (written) => expired({ session: sessionOf(written), instead: insteadOf(written) }),
  bookingExpiredToMentor: (written) => expiredToMentor({ session: sessionOf(written) }),
  bookingCancelled: (written) =>
    cancelled({
      session: sessionOf(written),
      by: written.name,
      wasConfirmed: true,
      reason: written.message,
      instead: insteadOf(written),
    }),
  bookingTakenBack: (written) =>
    cancelled({ session: sessionOf(written), by: written.name, wasConfirmed: false, reason: null }),
  bookingClosed: (written) =>
    closed({ session: sessionOf(written), reason: written.message, instead: insteadOf(written) }),
  bookingProposed: (written) =>
    proposed({
      session: sessionOf(written),
      offered,
      until,
      note: written.message,
      acceptUrl: `${link}?to=accept`,
      refuseUrl: `${link}?to=refuse`,
    }),
  bookingMoved: (written) => accepted({ session: sessionOf(written), calendars }),
  bookingRefused: ({ name }) => timeStands(refusedTitle(name), true),
  bookingWithdrawn: ({ name }) => timeStands(withdrawnTitle(name), true),
  bookingLapsed: () => timeStands(lapsedTitle, false),
  bookingLink: (written) => linkSet({ session: sessionOf(written), meetingUrl, isFirst: true, calendars }),
  bookingAbsence: (written) => absence({ session: sessionOf(written), isReader: true, isReporter: false }, until),
  bookingRuled: (written) => ruled(sessionOf(written), true),
  bookingClocks: (written) =>
    clocksChanged({
      session: sessionOf(written),
      whose: 'your',
      before: '5 November 2026 at 13:00',
      after: '5 November 2026 at 14:00',
    }),
  bookingFeedback: (written) => feedbackGiven({ session: sessionOf(written), rating: 5, words: written.message }),
  bookingNudge: (written) => nudge(askedOf(written), true),
  bookingStillOn: (written) => stillOn(sessionOf(written), link, false),
  bookingTomorrow: (written) => tomorrow(sessionOf(written), meetingUrl),
  bookingLinkMissing: (written) => linkMissing(sessionOf(written), true),
  bookingHowWasIt: (written) => howWasIt(sessionOf(written), false),
} satisfies Readonly<Record<string, (written: Written) => Words>>

const way = { name: '', settingsUrl: `${appUrl}/settings/notifications` }

export const bookingSamples: Readonly<Record<string, (written?: Written) => Mail>> = Object.fromEntries(
  Object.entries(said).map(([name, words]) => [
    name,
    (written = noor) => sessionMail(sessionOf(written), words(written), { ...way, name: written.name }),
  ]),
)
