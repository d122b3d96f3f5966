import { Moment } from '@mentorhub/ui/moment'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import { Stars } from '@mentorhub/ui/star-field'
import { momentOf } from '../moment-of.ts'
import { otherOf, type Booking } from './booking-data.ts'
import { Said } from './said.tsx'

type Given = NonNullable<Booking['feedback']['own']>

/** What was said of the session, by either of them. */
export function FeedbackShown({ booking, zone }: { booking: Booking; zone: string }) {
  const { own, theirs } = booking.feedback
  return (
    <>
      {own && <Shown title="Your feedback" given={own} zone={zone} />}
      {theirs && <Shown title={`Feedback of ${otherOf(booking)}`} given={theirs} zone={zone} />}
    </>
  )
}

function Shown({ title, given, zone }: { title: string; given: Given; zone: string }) {
  const { rating, learned, helped, improve, isPublic, createdAt } = given
  return (
    <SettingsSection
      title={title}
      badge={<Stars rating={rating} />}
      lead={
        <>
          <Moment {...momentOf(createdAt, zone)} /> · {isPublic ? 'Shared publicly' : 'Between the two of you'}
        </>
      }
    >
      <Said title="What was learned" words={learned} />
      <Said title="What helped" words={helped} />
      <Said title="What could be improved" words={improve} />
    </SettingsSection>
  )
}
