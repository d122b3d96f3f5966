import { href, redirect } from 'react-router'
import { z } from 'zod'
import { Breadcrumbs } from '@mentorhub/ui/breadcrumbs'
import { Page } from '@mentorhub/ui/page'
import type { Route } from './+types/mentor'
import { BlockForm } from '../../parts/block-form.tsx'
import { useMe } from '../../parts/me.ts'
import { rangeFor } from '../../parts/mentor-page/range-for.ts'
import { loadMentor } from '../../parts/mentor-page/load-mentor.ts'
import { MentorAbout, MentorProof } from '../../parts/mentor-page/mentor-body.tsx'
import { MentorGone } from '../../parts/mentor-page/mentor-gone.tsx'
import { MentorHead } from '../../parts/mentor-page/mentor-head.tsx'
import { mentorMeta } from '../../parts/mentor-page/mentor-meta.ts'
import { nextFree } from '../../parts/mentor-page/next-free.ts'
import { askedIn } from '../../parts/mentor-page/picker-address.ts'
import { firstReviews, ReviewsSection } from '../../parts/mentor-page/reviews-section.tsx'
import { OwnPage, TimesOf } from '../../parts/mentor-page/times-of.tsx'
import { ownCard } from '../../parts/page-address.tsx'
import { apiFor, orNothing, orRefusal } from '../../server/api-for.ts'
import { pageContext } from '../../server/page.ts'
import { passHeaders } from '../../server/pass-headers.ts'
import { readForm } from '../../server/read-form.ts'

export const handle = ownCard

export const headers = passHeaders

export async function loader({ context, url, params: { username } }: Route.LoaderArgs) {
  const { now, appUrl } = context.get(pageContext)
  const asked = askedIn(url)
  const [look, reviews] = await Promise.all([
    loadMentor(context, url, { username, asked, ...rangeFor(asked, now) }),
    orNothing(apiFor(context).bookings.feedback.list({ username, limit: firstReviews })),
  ])
  return { look, reviews, origin: appUrl, hasLeft: url.searchParams.get('done') === 'leave' }
}

const Step = z.strictObject({ does: z.enum(['join', 'leave']) })

export async function action({ request, context, params: { username } }: Route.ActionArgs) {
  const form = await readForm(request, Step)
  if (form.refused) return form.refused

  const { does } = form.input
  const done = await orRefusal(apiFor(context).mentors.waitlist[does]({ username }), form.typed)
  return done.refused ?? redirect(`${href('/mentors/:username', { username })}?done=${does}#times`, 303)
}

export const meta: Route.MetaFunction = ({ loaderData }) =>
  loaderData ? mentorMeta(loaderData.look.mentor, loaderData.origin) : []

export default function MentorPage({ loaderData: { look, reviews, hasLeft }, actionData }: Route.ComponentProps) {
  const me = useMe()
  const { mentor } = look
  return (
    <Page>
      <Breadcrumbs trail={[{ label: 'Browse Mentors', to: href('/mentors') }]} here={mentor.name} />
      {mentor.isOwner && (
        <div className="mt-4">
          <OwnPage />
        </div>
      )}
      <div className="mt-6 grid gap-x-8 gap-y-8 lg:grid-cols-5 lg:grid-rows-[auto_1fr]">
        <div className="flex min-w-0 flex-col gap-8 lg:col-span-3">
          <MentorHead mentor={mentor} nextFree={nextFree(look)} />
          <MentorAbout mentor={mentor} />
        </div>
        <div className="min-w-0 lg:col-span-2 lg:row-span-2">
          <TimesOf look={look} refused={actionData?.reason} hasLeft={hasLeft} />
        </div>
        <div className="flex min-w-0 flex-col gap-8 lg:col-span-3">
          <MentorProof mentor={mentor}>
            {reviews && <ReviewsSection found={reviews} reader={{ zone: look.zone, now: mentor.now }} />}
          </MentorProof>
          {me && !mentor.isOwner && <BlockForm username={mentor.username} name={mentor.name} />}
        </div>
      </div>
    </Page>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <MentorGone error={error} />
}
