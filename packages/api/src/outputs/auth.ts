import { z } from 'zod'
import { activityKinds } from '@mentorhub/domain/auth/activity'
import { staffRoles, themes } from '@mentorhub/domain/users/user'
import { Photo } from './photo.ts'

export const Me = z.object({
  name: z.string(),
  username: z.string(),
  email: z.string(),
  photo: Photo.nullable(),
  staffRole: z.enum(staffRoles).nullable(),
  emailVerified: z.boolean(),
  isMentor: z.boolean(),
  hasPassword: z.boolean(),
  timezone: z.string(),
  theme: z.enum(themes),
  deletionDueAt: z.int().nullable(),
  /** Until when dangerous changes need no new proof; empty once they do. */
  provenUntil: z.int().nullable(),
  unread: z.int(),
})

export const Asked = z.object({ asked: z.literal(true) })
export const Entered = z.object({ next: z.enum(['home', 'two_factor']) })

export const LinkPeek = z.object({
  state: z.enum(['open', 'used', 'expired', 'invalid']),
  email: z.string().nullable(),
})

export const NewEmail = z.object({ email: z.string(), until: z.int() })

export const Proven = z.object({ until: z.int() })

export const Activities = z.array(
  z.object({
    kind: z.enum(activityKinds),
    device: z.string().nullable(),
    change: z.string().nullable(),
    at: z.int(),
  }),
)

export const Sessions = z.array(
  z.object({
    session: z.string(),
    device: z.string(),
    signedInAt: z.int(),
    lastUsedAt: z.int(),
    current: z.boolean(),
  }),
)
