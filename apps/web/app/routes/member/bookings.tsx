import { href } from 'react-router'
import { ButtonLink } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import type { Route } from './+types/bookings'
import { AllBookings } from '../../parts/bookings/all-bookings.tsx'
import { loadBookings } from '../../parts/bookings/load-bookings.ts'
import { useMember } from '../../parts/me.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'My Bookings · MentorHub' }]

export const headers = passHeaders

export const loader = ({ context, url }: Route.LoaderArgs) => loadBookings(context, url, 'mentee')

export default function Bookings({ loaderData }: Route.ComponentProps) {
  const { isMentor } = useMember()
  return (
    <Page>
      <PageHeading title="My Bookings" lead="Every 1:1 session that you asked for, with both people’s time.">
        <ButtonLink to={href('/mentors')} tone="secondary" icon="search">
          Find a mentor
        </ButtonLink>
      </PageHeading>
      <div className="mt-6 flex flex-col gap-5">
        {isMentor && (
          <p className="text-sm text-muted">
            What others asked of you as a mentor:{' '}
            <AppLink to={href('/mentor/bookings')}>your sessions as a mentor</AppLink>
          </p>
        )}
        <AllBookings {...loaderData} />
      </div>
    </Page>
  )
}
