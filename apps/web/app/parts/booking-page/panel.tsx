import { href } from 'react-router'
import { Button, ButtonLink } from '@mentorhub/ui/button'
import { Card } from '@mentorhub/ui/card'
import { isLateNow } from '@mentorhub/domain/bookings/timing'
import type { FormState } from '../form-state.ts'
import { named, otherOf, type Booking } from './booking-data.ts'
import type { Doing } from './doings.ts'
import { Seen } from './main-actions.tsx'
import { PanelFields, type OtherTimes } from './panel-fields.tsx'
import { panelWords } from './panel-words.ts'
import { stepPath } from './steps.ts'
import { withParams } from '../with-params.ts'

export type Preview = { readonly subject: string; readonly lead: string }

type PanelProps = {
  booking: Booking
  doing: Exclude<Doing, 'feedback'>
  form: FormState
  zone: string
  preview: Preview | null
  times: OtherTimes | null
}

/** Before a step is taken: what comes of it, what the other gets, and one button. */
export function Panel({ booking, doing, form, zone, preview, times }: PanelProps) {
  const other = otherOf(booking)
  const { title, points, button, isEnd } = panelWords[doing]
  const back = href('/bookings/:id', { id: booking.id })
  const isPossible = doing !== 'propose' || (times?.starts.length ?? 0) > 0
  return (
    <div id="do">
      <Card as="section" className="flex flex-col gap-4">
        <h2 className="text-lg text-ink">{named(title, other)}</h2>
        <ul className="list-disc ps-5 text-sm">
          {[...points, ...lateWords(doing, booking)].map((point) => (
            <li key={point}>{named(point, other)}</li>
          ))}
        </ul>
        <form
          method="post"
          action={addressOf(doing, booking)}
          noValidate={form.isRefused}
          className="flex flex-col gap-4"
        >
          <Seen version={booking.version} />
          <PanelFields booking={booking} doing={doing} form={form} zone={zone} times={times} />
          {preview && isPossible && <Letter preview={preview} other={other} />}
          <div className="flex flex-wrap gap-2">
            {isPossible && <Button tone={isEnd ? 'danger' : 'primary'}>{named(button, other)}</Button>}
            <ButtonLink to={back} tone="quiet">
              {isEnd ? 'Leave it as it is' : 'Back'}
            </ButtonLink>
          </div>
        </form>
      </Card>
    </div>
  )
}

/** Whoever books again is led on to the mentor's free times. */
const addressOf = (doing: Doing, { id, other }: Booking) =>
  doing === 'rebook' && other.told
    ? withParams(href('/bookings/:id', { id }), { do: doing, again: other.told.username })
    : stepPath(id, doing)

const lateWords = (doing: Doing, booking: Booking): readonly string[] =>
  (doing === 'cancel' || doing === 'rebook') && isLateNow(booking, booking.now)
    ? ['It is less than three hours before the start, so it counts as a late cancellation.']
    : []

/** The beginning of the mail, as it will be. */
const Letter = ({ preview: { subject, lead }, other }: { preview: Preview; other: string }) => (
  <figure className="rounded-control border bg-canvas p-3 text-sm">
    <figcaption className="text-muted">{other} gets this mail:</figcaption>
    <p className="mt-1 font-semibold">{subject}</p>
    <p>{lead}</p>
  </figure>
)
