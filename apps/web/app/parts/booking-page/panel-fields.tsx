import type { ReactNode } from 'react'
import { RadioCards } from '@mentorhub/ui/radio-cards'
import { Select } from '@mentorhub/ui/select'
import { TextField } from '@mentorhub/ui/text-field'
import { TextArea } from '@mentorhub/ui/textarea'
import { declineCodes, textLengths } from '@mentorhub/domain/bookings/booking'
import { declineWords } from '@mentorhub/domain/bookings/decline-words'
import { sameClock } from '@mentorhub/domain/time/same-clock'
import { spanIn } from '@mentorhub/domain/time/span-in'
import { sentence } from '../../messages.ts'
import type { FormState } from '../form-state.ts'
import { otherOf, type Booking } from './booking-data.ts'
import type { Doing } from './doings.ts'

export type OtherTimes = { readonly trouble: string | null; readonly starts: readonly number[] }

type Asked = {
  readonly booking: Booking
  readonly form: FormState
  readonly zone: string
  readonly times: OtherTimes | null
}

/** What a step asks for. */
export const PanelFields = ({ doing, ...asked }: Asked & { readonly doing: Doing }) => fields[doing]?.(asked)

const Words = ({ booking, form, name = 'reason' }: Asked & { readonly name?: string }) => (
  <TextArea {...form.field(name)} label={`A few words to ${otherOf(booking)}`} optional most={textLengths.reason} />
)

/** A mentor who has said yes says why. */
const Cancelling = (asked: Asked) =>
  asked.booking.as === 'mentee' ? (
    <Words {...asked} />
  ) : (
    <TextArea
      {...asked.form.field('reason')}
      label="Reason"
      hint={`${otherOf(asked.booking)} reads it.`}
      required
      most={textLengths.reason}
    />
  )

const Message = ({ form, label }: Asked & { readonly label: string }) => (
  <TextArea {...form.field('text')} label={label} required most={textLengths.message} />
)

const codes = [
  { value: '', label: 'Say no reason' },
  ...declineCodes.map((value) => ({ value, label: declineWords[value] })),
]

function Times({ booking, form, zone, times }: Asked) {
  if (!times?.starts.length) return <p className="text-sm">{sentence(times?.trouble ?? 'booking.no_times')}</p>
  const { other, endsAt, startsAt } = booking
  const cards = times.starts.map((start) => {
    const span = { startsAt: start, endsAt: start + endsAt - startsAt }
    const theirs = `For ${otherOf(booking)}: ${spanIn(span, other.zone)}`
    const isSame = sameClock(zone, other.zone, start)
    return { value: String(start), label: spanIn(span, zone), description: isSame ? undefined : theirs }
  })
  return (
    <RadioCards
      name="startsAt"
      legend="Times that are free for both of you"
      cards={cards}
      columns={2}
      chosen={form.text('startsAt')}
      error={form.error('startsAt')}
    />
  )
}

const fields: Partial<Readonly<Record<Doing, (asked: Asked) => ReactNode>>> = {
  decline: (asked) => (
    <>
      <Select {...asked.form.field('code')} label="Reason" optional options={codes} />
      <Words {...asked} />
    </>
  ),
  ask: (asked) => <Message {...asked} label="Your question" />,
  reply: (asked) => <Message {...asked} label="Your answer" />,
  propose: (asked) => (
    <>
      <Times {...asked} />
      {asked.times !== null && asked.times.starts.length > 0 && <Words {...asked} name="note" />}
    </>
  ),
  refuse: Words,
  cancel: Cancelling,
  rebook: Cancelling,
  link: ({ form }) => (
    <TextField
      {...form.field('meetingUrl')}
      label="Meeting link"
      type="url"
      required
      placeholder="https://…"
      hint="From Zoom, Google Meet, Microsoft Teams, or any other meeting room."
    />
  ),
  complete: ({ form }) => (
    <TextArea
      {...form.field('note')}
      label="Notes for yourself"
      hint="Nobody else reads them."
      optional
      most={textLengths.note}
    />
  ),
}
