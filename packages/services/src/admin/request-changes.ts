import type { RequestChanges } from '@mentorhub/domain/admin/application-inputs'
import type { Ctx } from '../context.ts'
import { decide } from './decide.ts'

/** The applicant reads what to change, and may hand it in again at once. */
export const requestChanges = (ctx: Ctx, { applicationId, changes }: RequestChanges) =>
  decide(ctx, applicationId, { decision: 'changes_requested', reasonText: changes })
