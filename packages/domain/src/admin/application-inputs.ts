import { z } from 'zod'
import { ManyOf } from '../form-lists.ts'
import { checklist, rejectionReasons } from '../mentors/application.ts'
import { AnyId, Text } from '../text-inputs.ts'
import { mentorFilters, mentorTabs } from './mentor-tabs.ts'

export const ListApplications = z.strictObject({
  tab: z.enum(mentorTabs).default('all'),
  filter: z.enum(mentorFilters).optional(),
  /** Of a name, a username, a job or a company. */
  q: z.string().trim().max(80).optional(),
  after: z.string().max(80).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(24),
})
export type ListApplications = z.infer<typeof ListApplications>

/** Somebody who applied, by their account. */
export const ApplicantRef = z.strictObject({ userId: AnyId })
export type ApplicantRef = z.infer<typeof ApplicantRef>

/** One submission, so that nobody decides on another one than they have read. */
export const ApplicationRef = z.strictObject({ applicationId: AnyId })
export type ApplicationRef = z.infer<typeof ApplicationRef>

/** What the other person is told, so it says enough to be understood. */
export const reasonLengths = { least: 20, most: 1000 } as const
const Reason = Text(reasonLengths.most).min(reasonLengths.least, 'reason.too_short')

export const ApproveApplication = ApplicationRef.extend({
  /** Names exactly what was looked at: anything else is not approved. */
  seen: z.string().max(64),
  checklist: ManyOf(z.enum(checklist), checklist.length).refine(
    (ticked) => checklist.every((item) => ticked.includes(item)),
    'checklist.incomplete',
  ),
})
export type ApproveApplication = z.infer<typeof ApproveApplication>

export const RejectApplication = ApplicationRef.extend({
  reasonCode: z.enum(rejectionReasons, 'reason.missing'),
  reasonText: Reason,
})
export type RejectApplication = z.infer<typeof RejectApplication>

export const RequestChanges = ApplicationRef.extend({ changes: Reason })
export type RequestChanges = z.infer<typeof RequestChanges>

export const DeactivateMentor = ApplicantRef.extend({ reason: Reason })
export type DeactivateMentor = z.infer<typeof DeactivateMentor>
