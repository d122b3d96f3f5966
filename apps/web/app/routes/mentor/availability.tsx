import { Tabs } from '@mentorhub/ui/tabs'
import { placeOf, timeIn } from '@mentorhub/domain/time/when-in'
import type { Route } from './+types/availability'
import { AvailabilityAside } from '../../parts/availability/availability-aside.tsx'
import { availabilityTabs, tabIn, tabPath } from '../../parts/availability/availability-tabs.ts'
import { DatesTab } from '../../parts/availability/dates-tab.tsx'
import { joinedWords } from '../../parts/availability/joined.ts'
import { LimitsTab } from '../../parts/availability/limits-tab.tsx'
import { firstField, openedOn } from '../../parts/availability/opened-on.ts'
import { overnightWords } from '../../parts/availability/overnight-words.ts'
import { OutcomeSection } from '../../parts/availability/outcome-section.tsx'
import { RecurringTab } from '../../parts/availability/recurring-tab.tsx'
import { acts, isAct } from '../../parts/availability/schedule-acts.ts'
import { OutsideHours } from '../../parts/availability/touched-bookings.tsx'
import { ChangedMeanwhile } from '../../parts/changed-meanwhile.tsx'
import { FormErrors } from '../../parts/form-errors.tsx'
import { formState } from '../../parts/form-state.ts'
import { MentorFrame } from '../../parts/mentor-frame.tsx'
import { sentenceOf } from '../../parts/sentence-of.ts'
import { acceptingSaid, setAccepting } from '../../parts/set-accepting.ts'
import { apiFor, orPage, orRefusal } from '../../server/api-for.ts'
import { pageContext } from '../../server/page.ts'
import { passHeaders } from '../../server/pass-headers.ts'

export const meta = () => [{ title: 'Availability Management · MentorHub' }]

export const headers = passHeaders

export async function loader({ context, url }: Route.LoaderArgs) {
  const { availability } = apiFor(context)
  const [edit, remove, zone] = ['edit', 'remove', 'zone'].map((name) => url.searchParams.get(name) ?? undefined)
  const isAsked = remove !== undefined || zone !== undefined
  const [schedule, previewed] = await Promise.all([
    orPage(availability.get(), url),
    isAsked ? orRefusal(availability.preview({ without: remove, timezone: zone })) : undefined,
  ])
  const done = url.searchParams.get('done')
  const joined = joinedWords(url.searchParams.get('joined')) + overnightWords(url.searchParams.get('into'))
  const { now } = context.get(pageContext)
  return { schedule, preview: previewed?.ok, tab: tabIn(url), edit, remove, zone, done, joined, now }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const tab = tabIn(url)
  const act = url.searchParams.get('act')
  const api = apiFor(context)
  return isAct(act)
    ? acts[act](request, api.availability, tab)
    : setAccepting(request, api, (done) => tabPath(tab, { done }))
}

const said: Readonly<Record<string, string>> = {
  added: 'Your hours are added.',
  removed: 'It is removed.',
  copied: 'The hours are copied.',
  dated: 'It is saved. Below you see what results.',
  limited: 'Your limits are saved.',
  moved: 'Your time zone is changed. Your hours are the same on your clock.',
  ...acceptingSaid,
}

export default function Availability({ loaderData, actionData }: Route.ComponentProps) {
  const { schedule, preview, tab, done, joined, now } = loaderData
  const { opened, isLate, form } = stateOf(loaderData, actionData)
  const place = placeOf(schedule.zone)
  return (
    <MentorFrame
      title="Availability Management"
      lead={`All hours here are in ${place} time, where it is ${timeIn(now, schedule.zone)} now.`}
      done={form.isRefused ? undefined : saidWith(done, joined)}
      wide
    >
      <Tabs label="Availability" tabs={availabilityTabs(tab)} />
      {isLate ? <ChangedMeanwhile what="Your schedule" /> : <FormErrors form={form} />}
      <div className="grid items-start gap-5 lg:grid-cols-3">
        <div className="flex min-w-0 flex-col gap-5 lg:col-span-2">
          {tab === 'recurring' && <RecurringTab form={form} schedule={schedule} preview={preview} {...opened.rule} />}
          {(tab === 'dates' || tab === 'blocks') && (
            <DatesTab tab={tab} form={form} schedule={schedule} preview={preview} {...opened.override} />
          )}
          {tab === 'limits' && <LimitsTab form={form} schedule={schedule} preview={preview} />}
        </div>
        <AvailabilityAside schedule={schedule} />
      </div>
      <OutsideHours bookings={schedule.outside} />
      {tab !== 'limits' && <OutcomeSection schedule={schedule} />}
    </MentorFrame>
  )
}

type Shown = Pick<Route.ComponentProps, 'loaderData' | 'actionData'>

/** Which entry is open, and the form as it stands. That the schedule changed meanwhile is the fault of no field. */
function stateOf(loaded: Shown['loaderData'], refused: Shown['actionData']) {
  const opened = openedOn(loaded, refused?.typed['replaces'])
  const isLate = refused?.reason === 'availability.changed_meanwhile'
  const field = isLate ? null : firstField(loaded.tab, refused?.typed)
  return { opened, isLate, form: formState(refused ?? opened.missing, field, opened.given) }
}

function saidWith(done: string | null, joined: string): string | undefined {
  const words = sentenceOf(said, done)
  return words && words + joined
}
