import { href } from 'react-router'
import { Avatar } from '@mentorhub/ui/avatar'
import { Badge } from '@mentorhub/ui/badge'
import { Chip } from '@mentorhub/ui/chip'
import { AppLink } from '@mentorhub/ui/link'
import { Page } from '@mentorhub/ui/page'
import { placeOf } from '@mentorhub/domain/time/when-in'
import type { Route } from './+types/mentor'
import { seo } from '../../parts/seo.ts'
import { apiFor, orPage } from '../../server/api-for.ts'

export async function loader({ context, url, params }: Route.LoaderArgs) {
  const mentor = await orPage(apiFor(context).mentors.get({ username: params.username }), url)
  return { mentor }
}

export const meta: Route.MetaFunction = ({ loaderData }) =>
  seo({ title: loaderData?.mentor.name ?? 'Mentor', description: loaderData?.mentor.bio.slice(0, 155) ?? '' })

export default function MentorPage({ loaderData: { mentor } }: Route.ComponentProps) {
  const { name, headline, jobTitle, company, yearsExperience, timezone, accepting } = mentor
  const work = [jobTitle, company].filter(Boolean).join(', ')
  return (
    <Page width="narrow">
      <p className="text-sm">
        <AppLink to={href('/mentors')}>Browse Mentors</AppLink>
      </p>
      <header className="mt-4 flex items-start gap-4">
        <Avatar name={name} photo={mentor.photo} size="large" />
        <div>
          <h1>{name}</h1>
          {headline && <p className="mt-1 text-lg">{headline}</p>}
          <p className="mt-1 text-muted">{work}</p>
        </div>
      </header>
      <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-muted">
        <Badge tone={accepting ? 'success' : 'neutral'}>
          {accepting ? 'Accepting requests' : 'Not accepting requests'}
        </Badge>
        <span>{placeOf(timezone)}</span>
        {yearsExperience !== null && <span>{yearsExperience} years of experience</span>}
      </p>
      <h2 className="mt-8">About</h2>
      <p className="mt-2 whitespace-pre-line">{mentor.bio}</p>
      <h2 className="mt-8">Helps with</h2>
      <ul className="mt-2 flex flex-wrap gap-2">
        {mentor.expertise.map((skill) => (
          <li key={skill}>
            <Chip>{skill}</Chip>
          </li>
        ))}
      </ul>
    </Page>
  )
}
