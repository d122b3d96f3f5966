import type { FormState } from '../form-state.ts'
import type { Booking } from './booking-data.ts'
import { ConductCard } from './conduct-card.tsx'
import { canDo, type Doing } from './doings.ts'
import { FeedbackForm } from './feedback-form.tsx'
import { FeedbackShown } from './feedback-shown.tsx'
import { HelpCard } from './help-card.tsx'
import { History } from './history.tsx'
import { NoteForm } from './note-form.tsx'
import { OtherActions } from './other-actions.tsx'
import { Panel, type Preview } from './panel.tsx'
import type { OtherTimes } from './panel-fields.tsx'
import { PersonCard } from './person-card.tsx'
import { RequestCard } from './request-card.tsx'
import { StatusCard } from './status-card.tsx'
import { Substitutes } from './substitutes.tsx'
import { Thread } from './thread.tsx'

type Look = {
  readonly booking: Booking
  readonly asked: Doing | undefined
  readonly isNoting: boolean
  readonly preview: Preview | null
  readonly times: OtherTimes | null
}
type ColumnsProps = { look: Look; form: FormState; zone: string }

const column = 'flex min-w-0 flex-col gap-5'

/** What is to be done and what it is about; beside it, or below, whom one meets and what else can be done. */
export function BookingColumns({ look, form, zone }: ColumnsProps) {
  const { booking } = look
  const here = { booking, zone }
  return (
    <div className="grid gap-5 lg:grid-cols-3 lg:grid-rows-[auto_1fr] lg:gap-x-8">
      <div className={`${column} lg:col-span-2`}>
        <Now look={look} form={form} zone={zone} />
        <Substitutes {...here} />
        <div id="feedback" className={column} hidden={booking.status !== 'completed'}>
          {canDo('feedback', booking) && <FeedbackForm booking={booking} form={form} />}
          <FeedbackShown {...here} />
        </div>
        <Thread {...here} />
        <RequestCard booking={booking} />
      </div>
      <div className={`${column} lg:row-span-2`}>
        <PersonCard booking={booking} />
        <ConductCard booking={booking} />
        <OtherActions booking={booking} />
        <HelpCard booking={booking} />
      </div>
      <div id="notes" className={`${column} lg:col-span-2`}>
        <NoteForm booking={booking} refused={look.isNoting && form.isRefused ? form.field('note') : undefined} />
        <History {...here} />
      </div>
    </div>
  )
}

/** The step that is looked at takes the place of the buttons that lead to it. */
function Now({ look: { booking, asked, preview, times }, form, zone }: ColumnsProps) {
  const isDoing = asked !== undefined && asked !== 'feedback' && canDo(asked, booking)
  return (
    <>
      <StatusCard booking={booking} zone={zone} isDoing={isDoing} />
      {isDoing && <Panel {...{ booking, doing: asked, form, zone, preview, times }} />}
    </>
  )
}
