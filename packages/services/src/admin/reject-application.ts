import type { RejectApplication } from '@mentorhub/domain/admin/application-inputs'
import type { Ctx } from '../context.ts'
import { decide } from './decide.ts'

/** The applicant reads why, and may apply again after a while. */
export const rejectApplication = (ctx: Ctx, { applicationId, ...why }: RejectApplication) =>
  decide(ctx, applicationId, { decision: 'rejected', ...why })
