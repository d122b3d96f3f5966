import { href } from 'react-router'
import { Avatar } from '@mentorhub/ui/avatar'
import { Badge } from '@mentorhub/ui/badge'
import { ButtonLink } from '@mentorhub/ui/button'
import { AppLink } from '@mentorhub/ui/link'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { dueOnceExtended } from '@mentorhub/domain/bookings/later-answer'
import { hours } from '@mentorhub/domain/duration'
import type { Doing } from '../booking-page/doings.ts'
import { counted } from '../counted.ts'
import { lasting } from '../mentor-page/lasting.ts'
import { countryName } from '../profile/names-of.ts'
import type { Reader } from '../time/soon-words.ts'
import { besideWords } from './beside-words.ts'
import { ConfirmForm } from './booking-actions.tsx'
import { bookingPath, otherOf, type Requests } from './booking-data.ts'
import { BothTimes } from './both-times.tsx'
import { turnWords } from './turn-words.ts'

type Request = Requests['requests'][number]
type RequestCardProps = { request: Request; reader: Reader }

/** All that helps to decide on a request, and the ways to answer it. */
export function RequestCard({ request, reader }: RequestCardProps) {
  const { id, topic, turn, description, questions, files, sessionType, beside } = request
  const other = otherOf(request)
  return (
    <SettingsSection
      as="article"
      title={topic}
      badge={<ClockBadge until={turn.until} now={reader.now} />}
      lead={
        <>
          <span className="block font-medium text-ink tabular-nums">
            <BothTimes times={request} zone={reader.zone} their={other} />
          </span>
          {[sessionType, turnWords(request, reader)].filter(Boolean).join(' · ')}
        </>
      }
    >
      <Asker request={request} />
      <Written label="What they hope for" text={description} />
      <Written label="Questions and areas of focus" text={questions} />
      {files > 0 && (
        <p className="text-sm">
          <AppLink to={bookingPath(id)}>{counted(files, 'file')} to look at</AppLink>
        </p>
      )}
      {beside.map((one) => (
        <p key={one.startsAt} className="text-sm text-accent-strong">
          {besideWords(request, one, reader.zone)}
        </p>
      ))}
      <Answers request={request} />
    </SettingsSection>
  )
}

const urgentFrom = hours(6)

function ClockBadge({ until, now }: { until: number | null; now: number }) {
  if (until === null) return null
  return (
    <Badge tone={until - now < urgentFrom ? 'danger' : 'highlight'} icon="clock">
      {until > now ? `${lasting(until - now)} left` : 'Due now'}
    </Badge>
  )
}

function Asker({ request }: { request: Request }) {
  const { isFirst, facts } = request
  const { name, username, photo, headline } = otherOf(request)
  const work = [facts.jobTitle, facts.company].filter(Boolean).join(' at ')
  const met = facts.completed === 0 ? 'First session on MentorHub' : `${counted(facts.completed, 'session')} so far`
  const about = [work, facts.country && countryName(facts.country), met, !isFirst && 'You have met before']
  return (
    <div className="flex gap-3">
      <Avatar name={name} photo={photo} />
      <div className="min-w-0 text-sm">
        <p className="font-medium">
          {username ? <AppLink to={href('/u/:username', { username })}>{name}</AppLink> : name}
        </p>
        {headline && <p>{headline}</p>}
        <p className="text-muted">{about.filter(Boolean).join(' · ')}</p>
        {facts.goals && <p className="mt-1">Goals: {facts.goals}</p>}
        {facts.wishes.length > 0 && <p className="mt-1 text-muted">Wants to learn {facts.wishes.join(', ')}</p>}
      </div>
    </div>
  )
}

function Written({ label, text }: { label: string; text: string }) {
  if (text === '') return null
  return (
    <div className="text-sm">
      <h3 className="text-sm text-muted">{label}</h3>
      <p className="whitespace-pre-line break-words">{text}</p>
    </div>
  )
}

/** Confirm is the one primary thing; whoever waits for the mentee may still say yes or no. */
function Answers({ request }: { request: Request }) {
  const { id, answerDueAt, infoAskedAt, proposal } = request
  const canExtend = request.extendedAt === null && dueOnceExtended(request) > (answerDueAt ?? 0)
  const others: { doing: Doing; label: string }[] = [
    { doing: 'decline', label: 'Decline' },
    ...(proposal ? [] : [{ doing: 'propose' as const, label: 'Offer another time' }]),
    ...(infoAskedAt === null ? [{ doing: 'ask' as const, label: 'Ask for information' }] : []),
    ...(canExtend ? [{ doing: 'extend' as const, label: '48 more hours' }] : []),
  ]
  return (
    <div className="flex flex-wrap gap-2 border-t border-line pt-3">
      <ConfirmForm booking={request} />
      {others.map(({ doing, label }) => (
        <ButtonLink key={doing} to={bookingPath(id, doing)} tone="secondary">
          {label}
        </ButtonLink>
      ))}
    </div>
  )
}
