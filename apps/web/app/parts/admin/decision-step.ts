import { z } from 'zod'
import {
  ApplicantRef,
  ApproveApplication,
  DeactivateMentor,
  RejectApplication,
  RequestChanges,
} from '@mentorhub/domain/admin/application-inputs'
import type { apiFor } from '../../server/api-for.ts'

/** The forms of an application's page, each with what it does. */
export const DecisionStep = z.discriminatedUnion('does', [
  ApproveApplication.extend({ does: z.literal('approve') }),
  RejectApplication.extend({ does: z.literal('reject') }),
  RequestChanges.extend({ does: z.literal('return') }),
  DeactivateMentor.extend({ does: z.literal('deactivate') }),
  ApplicantRef.extend({ does: z.literal('reactivate') }),
])
export type DecisionStep = z.infer<typeof DecisionStep>
export type Does = DecisionStep['does']

type Admin = ReturnType<typeof apiFor>['admin']

/** What comes of it: who waits next, where something was decided. */
type Outcome = { readonly next?: string | null }

export function takeStep({ applications, mentors }: Admin, step: DecisionStep): Promise<Outcome> {
  if (step.does === 'approve') {
    const { does: _, ...approval } = step
    return applications.approve(approval)
  }
  if (step.does === 'reject') {
    const { does: _, ...rejection } = step
    return applications.reject(rejection)
  }
  if (step.does === 'return')
    return applications.requestChanges({ applicationId: step.applicationId, changes: step.changes })
  const { userId } = step
  const moved =
    step.does === 'deactivate' ? mentors.deactivate({ userId, reason: step.reason }) : mentors.reactivate({ userId })
  return moved.then(() => ({}))
}
