import { href } from 'react-router'
import { dayOf } from '@mentorhub/ui/legal-page'
import { LegalSectionBody } from '@mentorhub/ui/legal-section'
import { AppLink } from '@mentorhub/ui/link'
import { Notice } from '@mentorhub/ui/notice'
import { dayIn } from '@mentorhub/domain/time/day-in'
import type { Route } from './+types/guidelines'
import { mentorGuidelines } from '../../parts/legal/mentor-guidelines.ts'
import { useMember } from '../../parts/me.ts'
import { MentorFrame } from '../../parts/mentor-frame.tsx'
import { apiFor, orPage } from '../../server/api-for.ts'

export const meta = () => [{ title: 'Guidelines · MentorHub' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  return orPage(apiFor(context).mentors.agreement(), url)
}

export default function Guidelines({ loaderData: { agreed } }: Route.ComponentProps) {
  const { timezone } = useMember()
  const { title, lead, version, sections } = mentorGuidelines
  return (
    <MentorFrame title={title} lead={lead}>
      <Notice
        title={
          agreed ? `You agreed on ${dayOf(dayIn(agreed.at, timezone))}` : 'You became a mentor before this was asked'
        }
      >
        {agreed && agreed.version !== version
          ? `That was the version of ${dayOf(agreed.version)}. Below stands the one of ${dayOf(version)}.`
          : `This is the version of ${dayOf(version)}.`}{' '}
        <AppLink to={href('/legal/mentor-guidelines')}>The page that everybody sees</AppLink>
      </Notice>
      {sections.map((section, index) => (
        <LegalSectionBody key={section.id} section={section} number={index + 1} />
      ))}
    </MentorFrame>
  )
}
