import { href } from 'react-router'
import { Avatar } from '@mentorhub/ui/avatar'
import { Badge } from '@mentorhub/ui/badge'
import { Fact } from '@mentorhub/ui/fact'
import { AppLink } from '@mentorhub/ui/link'
import { Moment } from '@mentorhub/ui/moment'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { countryName } from '../profile/names-of.ts'
import { momentOf } from '../moment-of.ts'
import type { Application } from './application.ts'

type AccountFactsProps = { application: Application; zone: string }

/** Who they are here, beside what they have applied for. */
export function AccountFacts({ application: { person, mentor, now }, zone }: AccountFactsProps) {
  const { username, name, photo, email, headline, country, joinedAt } = person
  return (
    <SettingsSection title="Account">
      <div className="flex items-center gap-4">
        {photo && <Avatar name={name} photo={photo} size="huge" />}
        <div className="flex min-w-0 flex-col gap-1 text-sm">
          <p className="font-semibold">@{username}</p>
          {headline && <p className="text-muted">{headline}</p>}
          <p className="flex flex-wrap gap-2">
            {!photo && <Badge tone="highlight">No photo</Badge>}
            {!person.isConfirmed && <Badge tone="highlight">Address not confirmed</Badge>}
            {person.accountStatus === 'suspended' && <Badge tone="danger">Suspended</Badge>}
            {person.isLeaving && <Badge>Leaving MentorHub</Badge>}
          </p>
        </div>
      </div>
      <dl className="grid grid-cols-1 gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
        {email !== null && <Fact term="Email address">{email}</Fact>}
        <Fact term="Member">
          <Moment {...momentOf(joinedAt, zone, now)} />
        </Fact>
        {country && <Fact term="Country">{countryName(country)}</Fact>}
      </dl>
      <p className="flex flex-wrap gap-x-5 text-sm">
        <AppLink to={href('/u/:username', { username })} className={look}>
          Member profile
        </AppLink>
        {mentor.status === 'approved' && (
          <AppLink to={href('/mentors/:username', { username })} className={look}>
            Mentor page
          </AppLink>
        )}
      </p>
    </SettingsSection>
  )
}

const look = 'inline-flex min-h-target items-center font-medium'
