import { href, redirect } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { Notice } from '@mentorhub/ui/notice'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { days } from '@mentorhub/domain/duration'
import type { Route } from './+types/booking-preview'
import { loadMentor } from '../../parts/mentor-page/load-mentor.ts'
import { MeetingFacts } from '../../parts/mentor-page/meeting-facts.tsx'
import { MentorGone } from '../../parts/mentor-page/mentor-gone.tsx'
import { NearestTimes } from '../../parts/mentor-page/nearest-times.tsx'
import { askedIn, pickerAddress } from '../../parts/mentor-page/picker-address.ts'
import { seenWith } from '../../parts/mentor-page/seen.ts'

/**
 * Stands in for the request form until bookings are there, and is replaced by it: it shows what was chosen and whether
 * that is still free.
 */
const around = days(31)

export async function loader({ context, url, params: { username } }: Route.LoaderArgs) {
  const asked = askedIn(url)
  const start = Number(url.searchParams.get('start'))
  if (!Number.isSafeInteger(start) || start <= around) throw redirect(pickerAddress(username, asked))
  const look = await loadMentor(context, url, { username, asked, from: start - around, to: start + around })
  return { look, start }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Request a session${loaderData ? ` with ${loaderData.look.mentor.name}` : ''} · MentorHub` },
  { name: 'robots', content: 'noindex' },
]

export default function BookingPreview({ loaderData: { look, start } }: Route.ComponentProps) {
  const seen = seenWith(look)
  const { mentor, slots, asked } = look
  const isFree = slots.starts.includes(start)
  const back = pickerAddress(mentor.username, { type: asked.type, zone: asked.zone, day: seen.own.wall.date(start) })
  return (
    <Page width="narrow">
      <div className="flex flex-col gap-6">
        <PageHeading title={isFree ? `Request a session with ${mentor.name}` : 'This time is not free any more'} />
        <MeetingFacts seen={seen} start={start} />
        {isFree ? <NotOpenYet name={mentor.name} /> : <NearestTimes seen={seen} start={start} />}
        <div className="flex flex-wrap gap-2">
          {isFree && <ButtonLink to={href('/newsletter')}>Tell me when booking opens</ButtonLink>}
          <ButtonLink to={back} tone="secondary">
            {isFree ? 'Choose another time' : 'See all free times'}
          </ButtonLink>
        </div>
      </div>
    </Page>
  )
}

function NotOpenYet({ name }: { name: string }) {
  return (
    <Notice title="Requests are not open yet">
      This time is free. Sending a request comes with the next step of MentorHub; until then nothing is sent to {name},
      and nothing is held for you. The newsletter tells you when it opens.
    </Notice>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <MentorGone error={error} />
}
