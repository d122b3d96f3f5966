import { redirect } from 'react-router'
import type { z } from 'zod'
import { AddRules, CopyDay, EntryRef, SetLimits, SetZone } from '@mentorhub/domain/availability/inputs'
import { AddOverride } from '@mentorhub/domain/availability/override-input'
import { orRefusal } from '../../server/api-for.ts'
import { readForm } from '../../server/read-form.ts'
import { tabPath, type AvailabilityTab } from './availability-tabs.ts'
import { joinedOnDate, joinedPart } from './joined.ts'
import { overnightPart } from './overnight-words.ts'
import type { AvailabilityApi } from './schedule-data.ts'

type Saying = Readonly<Record<string, string>>

/** Reads a form, does what it asks, and comes back to its tab saying so. */
const acting =
  <T extends z.ZodType, A>(
    schema: T,
    act: (api: AvailabilityApi, input: z.output<T>) => Promise<A>,
    said: (answer: A) => Saying,
  ) =>
  async (request: Request, api: AvailabilityApi, tab: AvailabilityTab) => {
    const form = await readForm(request, schema)
    if (form.refused) return form.refused
    const done = await orRefusal(act(api, form.input), form.typed)
    return done.refused ?? redirect(tabPath(tab, said(done.ok)), 303)
  }

const saying = (done: string) => () => ({ done })

export const acts = {
  addRules: acting(
    AddRules,
    ({ rules }, input) => rules.add(input),
    ({ added, overnights }) => ({ done: 'added', ...joinedPart(added), ...overnightPart(overnights) }),
  ),
  removeRule: acting(EntryRef, ({ rules }, input) => rules.remove(input), saying('removed')),
  copyDay: acting(CopyDay, ({ rules }, input) => rules.copyDay(input), saying('copied')),
  addOverride: acting(
    AddOverride,
    ({ overrides }, input) => overrides.add(input),
    (added) => ({ done: 'dated', ...joinedOnDate(added) }),
  ),
  removeOverride: acting(EntryRef, ({ overrides }, input) => overrides.remove(input), saying('removed')),
  setLimits: acting(SetLimits, ({ limits }, input) => limits.set(input), saying('limited')),
  setZone: acting(SetZone, ({ zone }, input) => zone.set(input), saying('moved')),
}
export type Act = keyof typeof acts

export const isAct = (name: string | null): name is Act => name !== null && Object.hasOwn(acts, name)

/** Where a form goes. */
export const actPath = (tab: AvailabilityTab, act: Act): string => tabPath(tab, { act })
