import { minutesADay } from '@mentorhub/domain/time/dates'
import type { AvailabilityTab } from './availability-tabs.ts'
import { belongsTo } from './dates-tab.tsx'
import type { Override, OwnSchedule, Preview, Rule } from './schedule-data.ts'
import { givenTimes } from './time-range.tsx'

type Asked = {
  readonly schedule: OwnSchedule
  readonly preview: Preview | undefined
  readonly tab: AvailabilityTab
  readonly edit: string | undefined
  readonly remove: string | undefined
  readonly zone: string | undefined
}

type Opened<T> = { readonly edited: T | undefined; readonly removed: T | undefined }

/** Which entry the address opens, what stands in the fields then, and what is wrong when it is not there. */
export function openedOn(asked: Asked, replaces: string | readonly string[] | undefined) {
  const { schedule, tab } = asked
  const edit = typeof replaces === 'string' ? replaces : asked.edit
  const among = <T extends { readonly id: string }>(entries: readonly T[]): Opened<T> => ({
    edited: entries.find(({ id }) => id === edit),
    removed: entries.find(({ id }) => id === asked.remove),
  })
  const rule = among(tab === 'recurring' ? schedule.rules : [])
  const override = among(tab === 'dates' || tab === 'blocks' ? schedule.overrides.filter(belongsTo(tab)) : [])
  return {
    rule,
    override,
    missing: missingFrom(asked, [rule, override]),
    given: givenOn(tab, { schedule, rule: rule.edited, override: override.edited }),
  }
}

/** It was removed in another tab, the address is somebody else's, or there is no such zone. */
function missingFrom({ edit, remove, zone, preview }: Asked, opened: readonly Opened<unknown>[]) {
  const isThere = (which: keyof Opened<unknown>) => opened.some((entry) => entry[which] !== undefined)
  if (zone !== undefined && !preview) return { reason: 'form.invalid', fields: { zone: ['timezone.unknown'] } }
  const isMissing = (edit !== undefined && !isThere('edited')) || (remove !== undefined && !isThere('removed'))
  return isMissing ? { reason: 'availability.not_found' } : undefined
}

type Given = { schedule: OwnSchedule; rule: Rule | undefined; override: Override | undefined }

function givenOn(tab: AvailabilityTab, { schedule, rule, override }: Given) {
  if (tab === 'limits') return givenLimits(schedule)
  if (tab === 'recurring') return givenRule(rule, schedule.rules.at(-1))
  if (!override) return { wholeDay: 'on', kind: 'add' }
  const isWhole = override.start === 0 && override.end === minutesADay
  return { ...override, minutes: '', ...givenTimes(override), wholeDay: isWhole ? 'on' : '', id: '' }
}

/** Whoever has said some hours is likely to mean the same on another day. */
function givenRule(edited: Rule | undefined, last: Rule | undefined) {
  const like = edited ?? last
  return { weekdays: edited ? [String(edited.weekday)] : [], ...(like && givenTimes(like)) }
}

const givenLimits = ({ limits, autoConfirm }: OwnSchedule) => ({
  ...Object.fromEntries(Object.entries(limits).map(([name, value]) => [name, value === null ? '' : String(value)])),
  autoConfirm: autoConfirm ? 'on' : '',
})

const fields = { recurring: 'weekdays', dates: 'on', blocks: 'on', limits: 'minNoticeMin' } as const

/** To which field a refusal leads that names none; removing and copying have no field to blame. */
export function firstField(tab: AvailabilityTab, typed: Readonly<Record<string, unknown>> = {}): string | null {
  return 'id' in typed || 'from' in typed ? null : fields[tab]
}
