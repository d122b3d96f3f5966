import type { ApplicantRef } from '@mentorhub/domain/admin/application-inputs'
import { Refusal } from '@mentorhub/domain/errors'
import type { ApplicationSnapshot } from '@mentorhub/domain/mentors/application'
import { bioQuality } from '@mentorhub/domain/mentors/bio-quality'
import { missingIn } from '@mentorhub/domain/mentors/application-steps'
import { changedSince } from '@mentorhub/domain/mentors/changed-since'
import { reaches } from '@mentorhub/domain/users/staff'
import type { Person } from '../auth/person.ts'
import { signedIn } from '../auth/viewer.ts'
import type { Ctx } from '../context.ts'
import { hashed } from '../hash.ts'
import { snapshotIn, toldIn } from '../mentors/application-snapshot.ts'
import { expertiseOf } from '../mentors/mentor-lists.ts'
import { photoOf } from '../users/photo-of.ts'
import { applicantBy } from './applicant-by.ts'
import { attemptsOf, logOf } from './application-rows.ts'
import { countMentors } from './count-mentors.ts'
import { waitingBeside } from './waiting.ts'

/** All that a decision about somebody as a mentor is made upon; a draft is not handed in, and so not found. */
export async function getApplication(ctx: Ctx, { userId }: ApplicantRef) {
  const beside = waitingBeside(ctx, userId)
  const [viewer, [found], areas, attempts, log, [next = null], [previous = null], { pending }] = await Promise.all([
    signedIn(ctx),
    applicantBy(ctx, userId),
    expertiseOf(ctx, userId),
    attemptsOf(ctx, userId),
    logOf(ctx, userId),
    beside.next,
    beside.previous,
    countMentors(ctx),
  ])
  if (!found) throw new Refusal('not_found', 'application.not_found')
  return {
    person: asSeenBy(viewer, found),
    mentor: found.mentor,
    ...applicationOf(found, areas, attempts[0]),
    /** Names exactly what would be public: approval asks for it. */
    seen: await hashed(found.shown),
    hiddenAreas: areas.filter(({ hidden }) => hidden).map(({ name }) => name),
    hasVisibleArea: areas.some(({ hidden }) => !hidden),
    attempts: attempts.map(({ told }) => told),
    log,
    queue: { waiting: pending, next, previous },
    now: ctx.now(),
  }
}

type Found = Awaited<ReturnType<typeof applicantBy>>[number]
type Areas = Awaited<ReturnType<typeof expertiseOf>>
type Attempt = Awaited<ReturnType<typeof attemptsOf>>[number]

const asSeenBy = (viewer: Person, { person, profile }: Found) => ({
  ...person,
  email: reaches(viewer.staffRole, 'admin') ? person.email : null,
  photo: photoOf(profile.photoKey),
  isViewer: person.id === viewer.id,
})

/** What was handed in last, and how it differs from what would be public now. Only the newest photo is still kept. */
function applicationOf({ mentor, profile, told }: Found, areas: Areas, latest: Attempt | undefined) {
  const now = { ...profile, expertise: areas.map(({ name }) => name) }
  const shown = latest?.snapshot ?? now
  const present = toldIn(snapshotIn(told))
  const waits = mentor.status === 'pending' && latest?.told.decidedAt === null ? latest : undefined
  const changed = waits ? changedSince(withoutHidden(waits.snapshot, areas), withoutHidden(now, areas)) : []
  return {
    shown: { ...shown, photo: photoOf(profile.photoKey) },
    quality: bioQuality(waits ? present.bio : shown.bio),
    changed,
    present: changed.some((field) => field !== 'photoKey') ? present : null,
    missing: waits ? [...missingIn(present)] : [],
    waitingId: waits?.told.id ?? null,
  }
}

/** What an admin has hidden is no change of theirs: it is told apart. */
function withoutHidden(told: ApplicationSnapshot, areas: Areas): ApplicationSnapshot {
  const isShown = (name: string) => !areas.some((area) => area.hidden && area.name === name)
  return { ...told, expertise: told.expertise.filter(isShown) }
}
