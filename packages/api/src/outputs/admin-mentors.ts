import { z } from 'zod'
import { decisions, rejectionReasons } from '@mentorhub/domain/mentors/application'
import { applicationNeeds } from '@mentorhub/domain/mentors/application-steps'
import { bioHints } from '@mentorhub/domain/mentors/bio-quality'
import { applicationFields } from '@mentorhub/domain/mentors/changed-since'
import { mentorStatuses } from '@mentorhub/domain/mentors/mentor'
import { userStatuses } from '@mentorhub/domain/users/user'
import { Told } from './application.ts'
import { Photo } from './photo.ts'

const Listed = z.object({
  userId: z.string(),
  username: z.string(),
  name: z.string(),
  photo: Photo.nullable(),
  jobTitle: z.string().nullable(),
  company: z.string().nullable(),
  status: z.enum(mentorStatuses),
  accountStatus: z.enum(userStatuses),
  isLeaving: z.boolean(),
  expertise: z.array(z.string()),
  submittedAt: z.int().nullable(),
  attempt: z.int().nullable(),
  approvedAt: z.int().nullable(),
})

export const Applications = z.object({
  people: z.array(Listed),
  counts: z.object({
    all: z.int(),
    pending: z.int(),
    approved: z.int(),
    inactive: z.int(),
    rejected: z.int(),
    changes_requested: z.int(),
  }),
  next: z.string().nullable(),
  now: z.int(),
})

const Applicant = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  photo: Photo.nullable(),
  /** For admins alone. */
  email: z.string().nullable(),
  headline: z.string().nullable(),
  country: z.string().nullable(),
  joinedAt: z.int(),
  accountStatus: z.enum(userStatuses),
  isConfirmed: z.boolean(),
  isLeaving: z.boolean(),
  isViewer: z.boolean(),
})

const Attempt = z.object({
  id: z.string(),
  attempt: z.int(),
  submittedAt: z.int(),
  decidedAt: z.int().nullable(),
  decision: z.enum(decisions).nullable(),
  reasonCode: z.enum(rejectionReasons).nullable(),
  reasonText: z.string(),
  decidedBy: z.string().nullable(),
})

const Waiting = z.object({ userId: z.string(), name: z.string() }).nullable()

export const Review = z.object({
  person: Applicant,
  mentor: z.object({
    status: z.enum(mentorStatuses),
    inactiveReason: z.string().nullable(),
    approvedAt: z.int().nullable(),
    accepting: z.boolean(),
  }),
  shown: Told,
  hiddenAreas: z.array(z.string()),
  hasVisibleArea: z.boolean(),
  changed: z.array(z.enum(applicationFields)),
  /** What would be public, where it differs from what was handed in by more than the photo, of which only one is kept. */
  present: Told.nullable(),
  /** What they cannot be approved without. */
  missing: z.array(z.enum(applicationNeeds)),
  /** Names exactly what would be public; approval asks for it. */
  seen: z.string(),
  quality: z.object({
    characters: z.int(),
    words: z.int(),
    hints: z.array(z.object({ hint: z.enum(bioHints), found: z.array(z.string()).readonly() })).readonly(),
  }),
  /** What is to be decided, if anything is. */
  waitingId: z.string().nullable(),
  attempts: z.array(Attempt),
  log: z.array(z.object({ id: z.string(), action: z.string(), actor: z.string().nullable(), at: z.int() })),
  queue: z.object({ waiting: z.int(), next: Waiting, previous: Waiting }),
  now: z.int(),
})

export const Decided = z.object({ decided: z.enum(decisions), next: z.string().nullable() })

export const DecidedAbout = z
  .object({ userId: z.string(), name: z.string(), decision: z.enum(decisions).nullable() })
  .nullable()
