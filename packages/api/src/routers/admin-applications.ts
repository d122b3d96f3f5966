import {
  ApplicantRef,
  ApplicationRef,
  ApproveApplication,
  ListApplications,
  RejectApplication,
  RequestChanges,
} from '@mentorhub/domain/admin/application-inputs'
import { approveApplication } from '@mentorhub/services/admin/approve-application'
import { getApplication } from '@mentorhub/services/admin/get-application'
import { getDecision } from '@mentorhub/services/admin/get-decision'
import { listApplications } from '@mentorhub/services/admin/list-applications'
import { rejectApplication } from '@mentorhub/services/admin/reject-application'
import { requestChanges } from '@mentorhub/services/admin/request-changes'
import { Applications, Decided, DecidedAbout, Review } from '../outputs/admin-mentors.ts'
import { sixtyAMinute } from '../rates.ts'
import { adminProcedure, moderatorProcedure, router } from '../trpc.ts'

const decision = { audit: true, ...sixtyAMinute } as const

/** Moderators read and decide nothing. */
export const adminApplicationsRouter = router({
  list: moderatorProcedure
    .meta(sixtyAMinute)
    .input(ListApplications)
    .output(Applications)
    .query(({ ctx, input }) => listApplications(ctx, input)),
  get: moderatorProcedure
    .input(ApplicantRef)
    .output(Review)
    .query(({ ctx, input }) => getApplication(ctx, input)),
  decision: moderatorProcedure
    .input(ApplicationRef)
    .output(DecidedAbout)
    .query(({ ctx, input }) => getDecision(ctx, input)),
  approve: adminProcedure
    .meta(decision)
    .input(ApproveApplication)
    .output(Decided)
    .mutation(({ ctx, input }) => approveApplication(ctx, input)),
  reject: adminProcedure
    .meta(decision)
    .input(RejectApplication)
    .output(Decided)
    .mutation(({ ctx, input }) => rejectApplication(ctx, input)),
  requestChanges: adminProcedure
    .meta(decision)
    .input(RequestChanges)
    .output(Decided)
    .mutation(({ ctx, input }) => requestChanges(ctx, input)),
})
