import type { apiFor } from '../../server/api-for.ts'

export type AvailabilityApi = ReturnType<typeof apiFor>['availability']

/** What a mentor has set, and what comes of it. */
export type OwnSchedule = Awaited<ReturnType<AvailabilityApi['get']>>
export type Rule = OwnSchedule['rules'][number]
export type Override = OwnSchedule['overrides'][number]
export type Day = OwnSchedule['days'][number]
export type Preview = Awaited<ReturnType<AvailabilityApi['preview']>>
