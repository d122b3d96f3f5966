import { Avatar, type Photo } from './avatar.tsx'
import { Badge } from './badge.tsx'
import { Card } from './card.tsx'
import { Chip } from './chip.tsx'
import { Icon } from './icon.tsx'
import { AppLink } from './link.tsx'
import { Moment, type Instant } from './moment.tsx'
import { Rating } from './rating.tsx'

export type MentorCardData = {
  name: string
  username: string
  photo?: Photo | null | undefined
  href?: string | undefined
  headline: string
  jobTitle: string
  company: string
  expertise: readonly string[]
  rating: { average: number | null; count: number }
  place?: string | undefined
  languages?: readonly string[] | undefined
  /** The first time that can be booked; nothing where nothing is free. */
  nextFree?: Instant | undefined
  notAccepting?: boolean | undefined
  /** "5 hours" */
  usuallyAnswersIn?: string | undefined
  /** "93 %" of the requests. */
  answers?: string | undefined
  price?: string | undefined
  /** Why this mentor may be right for whoever looks. */
  reasons?: readonly string[] | undefined
}

type MentorCardProps = { mentor: MentorCardData; level?: 2 | 3 | undefined }

const chipsShown = 3

export function MentorCard({ mentor, level = 3 }: MentorCardProps) {
  const { name, jobTitle, company, headline, rating } = mentor
  return (
    <Card as="article" className="relative flex h-full flex-col gap-3 has-[a]:hover:border-edge">
      <div className="flex items-start gap-3">
        <Avatar name={name} photo={mentor.photo} />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center justify-between gap-x-2">
            <MentorName mentor={mentor} level={level} />
            <Rating {...rating} />
          </div>
          <p className="text-sm text-muted">{[jobTitle, company].filter(Boolean).join(', ')}</p>
        </div>
      </div>
      {headline && <p className="text-sm">{headline}</p>}
      <Reasons reasons={mentor.reasons} />
      <Expertise skills={mentor.expertise} />
      <Whereabouts place={mentor.place} languages={mentor.languages} />
      <Terms mentor={mentor} />
    </Card>
  )
}

function MentorName({ mentor, level }: Required<MentorCardProps>) {
  const Heading = `h${level ?? 3}` as const
  return (
    <Heading className="min-w-0 text-base">
      {mentor.href ? (
        <AppLink to={mentor.href} className="covers-card no-underline">
          {mentor.name}
        </AppLink>
      ) : (
        mentor.name
      )}
    </Heading>
  )
}

function Expertise({ skills }: { skills: readonly string[] }) {
  const more = skills.length - chipsShown
  return (
    <ul aria-label="Helps with" className="mt-auto flex flex-wrap items-center gap-1">
      {skills.slice(0, chipsShown).map((skill) => (
        <li key={skill}>
          <Chip>{skill}</Chip>
        </li>
      ))}
      {more > 0 && <li className="ps-1 text-xs text-muted">and {more} more</li>}
    </ul>
  )
}

function Whereabouts({ place, languages = [] }: Pick<MentorCardData, 'place' | 'languages'>) {
  const words = [place, languages.join(', ')].filter(Boolean).join(' · ')
  return words ? <p className="text-xs text-muted">{words}</p> : null
}

function Reasons({ reasons = [] }: Pick<MentorCardData, 'reasons'>) {
  if (reasons.length === 0) return null
  return (
    <ul aria-label="Why this mentor" className="flex flex-col gap-1 text-sm text-secondary-strong">
      {reasons.map((reason) => (
        <li key={reason} className="flex gap-1">
          <Icon name="check" className="mt-0.5" />
          {reason}
        </li>
      ))}
    </ul>
  )
}

/** When, how soon an answer comes, and for what; of what nobody knows nothing stands here. */
function Terms({ mentor: { nextFree, notAccepting, usuallyAnswersIn, answers, price } }: { mentor: MentorCardData }) {
  if (notAccepting) return <Badge>Not accepting requests</Badge>
  if (!nextFree && !usuallyAnswersIn && !price) return null
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-line pt-3 text-sm">
      {nextFree ? (
        <p className="flex items-center gap-1">
          <Icon name="calendar" />
          Next free <Moment {...nextFree} />
        </p>
      ) : (
        <p className="text-muted">No free times at present</p>
      )}
      {price && <p className="text-muted">{price}</p>}
      {usuallyAnswersIn && (
        <p className="w-full text-xs text-muted">
          {`Usually answers in ${usuallyAnswersIn}${answers ? ` · ${answers} answered` : ''}`}
        </p>
      )}
    </div>
  )
}
