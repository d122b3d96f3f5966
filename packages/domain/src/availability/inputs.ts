import { z } from 'zod'
import { ManyOf } from '../form-lists.ts'
import { Flag, Id, OrNull, Version } from '../text-inputs.ts'
import { ClockTime } from '../time/clock-time.ts'
import { minutesADay } from '../time/dates.ts'
import { TimeZone } from '../users/time-zone.ts'
import { limitRanges, slotSteps } from './availability.ts'
import { troubleOf } from './block-input.ts'

const Weekday = z.coerce.number('day.missing').int('day.missing').min(1, 'day.missing').max(7, 'day.missing')
const Weekdays = ManyOf(Weekday, 7)
  .overwrite((chosen) => [...new Set(chosen)])
  .refine((chosen) => chosen.length > 0, 'day.missing')

/** The same hours on one weekday or several. */
export const AddRules = z
  .strictObject({
    weekdays: Weekdays,
    start: ClockTime,
    end: ClockTime,
    /** Nobody ends before they begin by mistake: past midnight is said. */
    endsNextDay: Flag,
    /** What is edited goes. */
    replaces: OrNull(Id).default(null),
  })
  .superRefine((asked, ctx) => {
    const trouble = troubleOf(asked)
    if (trouble) ctx.addIssue({ code: 'custom', ...trouble })
  })
export type AddRules = z.infer<typeof AddRules>

/** One entry of one's own schedule. */
export const EntryRef = z.strictObject({ id: Id })
export type EntryRef = z.infer<typeof EntryRef>

/** What the one day has takes the place of what the others had. */
export const CopyDay = z
  .strictObject({ from: Weekday, to: Weekdays })
  .refine(({ from, to }) => !to.includes(from), { path: ['to'], message: 'day.itself' })
export type CopyDay = z.infer<typeof CopyDay>

/** The words that a range needs belong to its field. */
const within = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.coerce.number().int().min(least).max(most)

export const SetLimits = z
  .strictObject({
    /** Of limits and zone. */
    version: Version,
    minNoticeMin: within(limitRanges.minNoticeMin),
    horizonDays: within(limitRanges.horizonDays),
    gapMin: within(limitRanges.gapMin).multipleOf(5),
    slotStepMin: z.coerce.number().pipe(z.literal(slotSteps)),
    dailyCap: OrNull(within(limitRanges.dailyCap)).default(null),
    weeklyCap: OrNull(within(limitRanges.weeklyCap)).default(null),
    /** Free sessions are booked at once, without an answer. */
    autoConfirm: Flag,
  })
  /** Else nobody could be booked at any time. */
  .refine(({ minNoticeMin, horizonDays }) => horizonDays * minutesADay > minNoticeMin, {
    path: ['horizonDays'],
    message: 'horizon.within_notice',
  })
export type SetLimits = z.infer<typeof SetLimits>

export const SetZone = z.strictObject({ version: Version, timezone: TimeZone })
export type SetZone = z.infer<typeof SetZone>

/** What if: an entry is taken away, or the zone becomes another. */
export const PreviewChange = z.strictObject({ without: Id.optional(), timezone: TimeZone.optional() })
export type PreviewChange = z.infer<typeof PreviewChange>
