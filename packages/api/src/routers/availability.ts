import { z } from 'zod'
import { AddRules, CopyDay, EntryRef, PreviewChange, SetLimits, SetZone } from '@mentorhub/domain/availability/inputs'
import { AddOverride } from '@mentorhub/domain/availability/override-input'
import { addOverride } from '@mentorhub/services/availability/add-override'
import { addRules } from '@mentorhub/services/availability/add-rules'
import { copyDay } from '@mentorhub/services/availability/copy-day'
import { getAvailability } from '@mentorhub/services/availability/get-availability'
import { previewChange } from '@mentorhub/services/availability/preview-change'
import { removeOverride } from '@mentorhub/services/availability/remove-override'
import { removeRule } from '@mentorhub/services/availability/remove-rule'
import { setLimits } from '@mentorhub/services/availability/set-limits'
import { setZone } from '@mentorhub/services/availability/set-zone'
import { AddedOverride, AddedRules, Availability, Preview } from '../outputs/availability.ts'
import { sixtyAMinute } from '../rates.ts'
import { mentorProcedure, router } from '../trpc.ts'
import { slotsProcedure } from './slots.ts'

const Removed = z.object({ removed: z.literal(true) })
const Version = z.object({ version: z.int() })

const edit = mentorProcedure.meta(sixtyAMinute)

export const availabilityRouter = router({
  slots: slotsProcedure,
  get: mentorProcedure.output(Availability).query(({ ctx }) => getAvailability(ctx)),
  preview: edit
    .input(PreviewChange)
    .output(Preview)
    .query(({ ctx, input }) => previewChange(ctx, input)),
  rules: router({
    add: edit
      .input(AddRules)
      .output(AddedRules)
      .mutation(({ ctx, input }) => addRules(ctx, input)),
    remove: edit
      .input(EntryRef)
      .output(Removed)
      .mutation(({ ctx, input }) => removeRule(ctx, input)),
    copyDay: edit
      .input(CopyDay)
      .output(z.object({ copied: z.int() }))
      .mutation(({ ctx, input }) => copyDay(ctx, input)),
  }),
  overrides: router({
    add: edit
      .input(AddOverride)
      .output(AddedOverride)
      .mutation(({ ctx, input }) => addOverride(ctx, input)),
    remove: edit
      .input(EntryRef)
      .output(Removed)
      .mutation(({ ctx, input }) => removeOverride(ctx, input)),
  }),
  limits: router({
    set: edit
      .input(SetLimits)
      .output(Version)
      .mutation(({ ctx, input }) => setLimits(ctx, input)),
  }),
  zone: router({
    set: edit
      .input(SetZone)
      .output(Version)
      .mutation(({ ctx, input }) => setZone(ctx, input)),
  }),
})
