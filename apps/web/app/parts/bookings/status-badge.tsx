import type { ComponentProps } from 'react'
import { Badge } from '@mentorhub/ui/badge'
import type { BookingStatus } from '@mentorhub/domain/bookings/booking'
import { statusWords } from './status-words.ts'

const tones: Readonly<Record<BookingStatus, ComponentProps<typeof Badge>['tone']>> = {
  held: 'highlight',
  pending: 'highlight',
  confirmed: 'success',
  completed: 'info',
  declined: 'neutral',
  expired: 'neutral',
  cancelled: 'neutral',
  no_show: 'danger',
}

/** How a booking stands, in its exact word. */
export const StatusBadge = ({ status }: { status: BookingStatus }) => (
  <Badge tone={tones[status]}>{statusWords[status]}</Badge>
)
