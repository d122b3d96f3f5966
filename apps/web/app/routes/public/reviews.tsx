import { href } from 'react-router'
import { Breadcrumbs } from '@mentorhub/ui/breadcrumbs'
import { EmptyState } from '@mentorhub/ui/empty-state'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import { Pager } from '@mentorhub/ui/pager'
import { Rating } from '@mentorhub/ui/rating'
import type { Route } from './+types/reviews'
import { MentorGone } from '../../parts/mentor-page/mentor-gone.tsx'
import { ReviewList } from '../../parts/reviews/review-list.tsx'
import { seo } from '../../parts/seo.ts'
import { withParams } from '../../parts/with-params.ts'
import { apiFor, orPage } from '../../server/api-for.ts'
import { pageContext, viewerZone } from '../../server/page.ts'

export async function loader({ context, url, params: { username } }: Route.LoaderArgs) {
  const cursor = url.searchParams.get('after') || undefined
  const { list } = apiFor(context).bookings.feedback
  const [found, { zone }] = await orPage(Promise.all([list({ username, cursor }), viewerZone(context)]), url)
  return { found, isFirst: cursor === undefined, reader: { zone, now: context.get(pageContext).now } }
}

export const meta: Route.MetaFunction = ({ loaderData }) =>
  loaderData
    ? seo({
        title: `Reviews of ${loaderData.found.mentor.name}`,
        description: `What mentees say about their 1:1 sessions with ${loaderData.found.mentor.name} on MentorHub.`,
      })
    : []

export default function ReviewsPage({ loaderData: { found, isFirst, reader } }: Route.ComponentProps) {
  const { mentor, rating, reviews, next } = found
  const { username, name } = mentor
  const here = href('/mentors/:username/reviews', { username })
  return (
    <Page width="narrow">
      <Breadcrumbs
        trail={[
          { label: 'Browse Mentors', to: href('/mentors') },
          { label: name, to: href('/mentors/:username', { username }) },
        ]}
        here="Reviews"
      />
      <div className="mt-4 flex flex-col gap-6">
        <PageHeading title={`Reviews of ${name}`} lead="From mentees who have met them in a session, the newest first.">
          <Rating {...rating} />
        </PageHeading>
        {reviews.length === 0 ? (
          <EmptyState icon="message" title="No reviews yet">
            Whoever has met {name} in a session can leave one, and it stands here at once.
          </EmptyState>
        ) : (
          <ReviewList reviews={reviews} reader={reader} />
        )}
        <Pager next={next && withParams(here, { after: next })} first={isFirst ? null : here} label="More reviews" />
      </div>
    </Page>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <MentorGone error={error} />
}
