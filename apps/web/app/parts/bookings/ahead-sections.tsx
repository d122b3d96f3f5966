import { href } from 'react-router'
import { AppLink } from '@mentorhub/ui/link'
import { SettingsSection } from '@mentorhub/ui/settings-section'
import type { Reader } from '../time/soon-words.ts'
import { BookingActions } from './booking-actions.tsx'
import type { Ahead, Summary } from './booking-data.ts'
import { BookingRows } from './booking-rows.tsx'

/** Whom one meets next, and whose answer one waits for; nothing of what there is none of. */
export function AheadSections({ ahead: { next, waiting }, reader }: { ahead: Ahead; reader: Reader }) {
  return (
    <>
      <Rows title="Your next sessions" bookings={next} reader={reader} />
      <Rows title="Waiting for an answer" bookings={waiting} reader={reader} />
    </>
  )
}

type RowsProps = { title: string; bookings: readonly Summary[]; reader: Reader }

function Rows({ title, bookings, reader }: RowsProps) {
  if (bookings.length === 0) return null
  return (
    <SettingsSection
      title={title}
      badge={
        <AppLink
          to={bookings.some(({ as }) => as === 'mentee') ? href('/bookings') : href('/mentor/bookings')}
          className="inline-flex min-h-target items-center text-sm font-medium"
        >
          All bookings
        </AppLink>
      }
    >
      <BookingRows
        label={title}
        bookings={bookings}
        reader={reader}
        mixed={bookings.some(({ as }) => as === 'mentor')}
        actions={BookingActions}
      />
    </SettingsSection>
  )
}
