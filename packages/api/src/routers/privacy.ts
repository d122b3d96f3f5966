import { z } from 'zod'
import { MemberRef } from '@mentorhub/domain/users/member-ref'
import { blockMember } from '@mentorhub/services/users/block-member'
import { deleteAccount } from '@mentorhub/services/users/delete-account'
import { exportData } from '@mentorhub/services/users/export-data'
import { getClosingBookings } from '@mentorhub/services/users/get-closing-bookings'
import { keepAccount } from '@mentorhub/services/users/keep-account'
import { listBlocks } from '@mentorhub/services/users/list-blocks'
import { unblockMember } from '@mentorhub/services/users/unblock-member'
import { OpenBookings } from '../outputs/open-bookings.ts'
import { sixtyAnHour, tenAnHour } from '../rates.ts'
import { router, signedInProcedure } from '../trpc.ts'

/** Every table by its name; what a row holds is decided by `personalData`, and by nothing here. */
const DataExport = z.object({
  username: z.string(),
  exportedAt: z.int(),
  data: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  files: z.array(z.object({ name: z.string(), base64: z.string() })),
})
const Blocked = z.object({ username: z.string(), blockedAt: z.int() })

/** Of the users' router: what is kept of somebody, and how they take it back. */
export const privacyProcedures = {
  exportData: signedInProcedure
    .meta({ ...tenAnHour, audit: true })
    .output(DataExport)
    .mutation(({ ctx }) => exportData(ctx)),
  closingBookings: signedInProcedure.output(OpenBookings).query(({ ctx }) => getClosingBookings(ctx)),
  deleteAccount: signedInProcedure
    .meta({ ...tenAnHour, audit: true })
    .output(z.object({ dueAt: z.int() }))
    .mutation(({ ctx }) => deleteAccount(ctx)),
  keepAccount: signedInProcedure
    .meta({ ...sixtyAnHour, audit: true })
    .output(z.object({ kept: z.literal(true) }))
    .mutation(({ ctx }) => keepAccount(ctx)),
  block: signedInProcedure
    .meta(sixtyAnHour)
    .input(MemberRef)
    .output(z.object({ blocked: z.literal(true) }))
    .mutation(({ ctx, input }) => blockMember(ctx, input)),
  unblock: signedInProcedure
    .meta(sixtyAnHour)
    .input(MemberRef)
    .output(z.object({ unblocked: z.literal(true) }))
    .mutation(({ ctx, input }) => unblockMember(ctx, input)),
  blocks: router({
    list: signedInProcedure.output(z.array(Blocked)).query(({ ctx }) => listBlocks(ctx)),
  }),
}
