import { compile, type Compiled } from '@mentorhub/domain/availability/open-slots'
import type { Limits } from '@mentorhub/domain/availability/availability'
import { limitRanges, usualSlotStep } from '@mentorhub/domain/availability/availability'
import { overrideRows, ruleRows } from '../demo-availability.ts'
import type { DemoStart } from '../demo-start.ts'
import type { Joined } from '../joined.ts'
import { offers } from '../people/offers.ts'
import type { OfferedType } from '../people/offer.ts'
import type { Mentor } from '../people/person.ts'
import { places } from '../people/places.ts'

export type OfferedSession = Pick<OfferedType, 'name' | 'length' | 'questions'> & { readonly id: string }

/** A mentor with all that decides when and for what they can be booked. */
export type Bookable = {
  readonly mentor: Joined<Mentor>
  readonly sessions: readonly OfferedSession[]
  readonly compiled: Compiled
  readonly limits: Limits
}

export type Types = readonly { readonly id: string; readonly mentorId: string; readonly name: string }[]

export function bookable(mentor: Joined<Mentor>, types: Types, start: DemoStart): Bookable {
  const offered = offers[mentor.name]
  const ids = new Map(types.filter(({ mentorId }) => mentorId === mentor.id).map(({ id, name }) => [name, id]))
  return {
    mentor,
    sessions: (offered?.types ?? []).flatMap((type) => {
      const id = ids.get(type.name)
      return id ? [{ ...type, id }] : []
    }),
    compiled: compile({
      zone: places[mentor.lives].timezone,
      rules: ruleRows(mentor).map(({ weekday, startMin, endMin }) => ({ weekday, start: startMin, end: endMin })),
      overrides: overrideRows(mentor, start).map(({ onDate, untilDate, kind, startMin, endMin }) => ({
        on: onDate,
        until: untilDate,
        kind,
        start: startMin,
        end: endMin,
      })),
    }),
    limits: { ...usualLimits, ...offered?.limits },
  }
}

const usualLimits: Limits = {
  minNoticeMin: limitRanges.minNoticeMin.usual,
  horizonDays: limitRanges.horizonDays.usual,
  gapMin: limitRanges.gapMin.usual,
  slotStepMin: usualSlotStep,
  dailyCap: null,
  weeklyCap: null,
}
