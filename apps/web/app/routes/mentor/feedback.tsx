import { href } from 'react-router'
import { Card } from '@mentorhub/ui/card'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { AppLink } from '@mentorhub/ui/link'
import { Pager } from '@mentorhub/ui/pager'
import { Rating } from '@mentorhub/ui/rating'
import type { Route } from './+types/feedback'
import { bookingPath } from '../../parts/bookings/booking-data.ts'
import { useMember } from '../../parts/me.ts'
import { MentorFrame } from '../../parts/mentor-frame.tsx'
import { Said } from '../../parts/reviews/said.tsx'
import { withParams } from '../../parts/with-params.ts'
import { apiFor, orPage } from '../../server/api-for.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Feedback · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const cursor = url.searchParams.get('after') || undefined
  const found = await orPage(apiFor(context).bookings.feedback.received({ cursor }), url)
  return { ...found, isFirst: cursor === undefined }
}

export default function Feedback({ loaderData: { feedback, rating, next, now, isFirst } }: Route.ComponentProps) {
  const reader = { zone: useMember().timezone, now }
  const here = href('/mentor/feedback')
  return (
    <MentorFrame
      title="Feedback"
      lead="What mentees say about your sessions. Areas for improvement are for you alone; the rest stands on your page if they share it."
      action={<Rating {...rating} />}
    >
      {feedback.length === 0 ? (
        <EmptyState
          icon="message"
          title="No feedback yet"
          action={{ label: 'See your bookings', to: href('/mentor/bookings') }}
        >
          Once you have met, mark the session as completed: the mentee is then asked how it was.
        </EmptyState>
      ) : (
        <Card>
          <ul aria-label="Feedback" className="divide-y divide-line">
            {feedback.map((said) => (
              <Said
                key={said.id}
                rating={said.rating}
                by={said.by?.name ?? 'A former member'}
                at={said.at}
                reader={reader}
                about={
                  <p>
                    <AppLink to={bookingPath(said.bookingId)}>{said.topic}</AppLink>
                    {!said.isPublic && <span className="text-muted"> · The words are for you alone</span>}
                  </p>
                }
                parts={[
                  { label: 'Learned', text: said.learned },
                  { label: 'What helped', text: said.helped },
                  { label: 'Could be better (for you alone)', text: said.improve },
                ]}
                silent="Stars only."
              />
            ))}
          </ul>
        </Card>
      )}
      <Pager next={next && withParams(here, { after: next })} first={isFirst ? null : here} label="More feedback" />
    </MentorFrame>
  )
}
