import { utcOf, type CalendarEntry } from './ics.ts'

type Added = Pick<CalendarEntry, 'startsAt' | 'endsAt' | 'summary' | 'description'>

/** Addresses that put it into a calendar by hand. The meeting link may change, so it is left to the page that they lead to. */
export const addToCalendar = ({ startsAt, endsAt, summary, description }: Added) => ({
  google: `https://calendar.google.com/calendar/render?${new URLSearchParams({
    action: 'TEMPLATE',
    text: summary,
    dates: `${utcOf(startsAt)}/${utcOf(endsAt)}`,
    details: description,
  })}`,
  outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: summary,
    startdt: new Date(startsAt).toISOString(),
    enddt: new Date(endsAt).toISOString(),
    body: description,
  })}`,
})
