import { eq, sql, type SQL } from 'drizzle-orm'
import { mentorListings as listings } from '@mentorhub/db/schema/listings'
import { mentorProfiles, mentorStats } from '@mentorhub/db/schema/mentors'
import { profiles, users } from '@mentorhub/db/schema/users'
import type { Interval } from '@mentorhub/domain/availability/interval'
import { isNewcomer } from '@mentorhub/domain/mentors/directory'
import { ratingOf } from '@mentorhub/domain/mentors/rating'
import { responseRateOf } from '@mentorhub/domain/mentors/response-rate'
import { calendarColumns, calendarOf } from '../availability/calendar-columns.ts'
import { shortestSession } from '../availability/shortest-session.ts'
import type { Looking } from '../context.ts'
import { expertiseNames } from './expertise-names.ts'
import { languageTags, mentorColumns, withPhoto } from './mentor-card.ts'
import { reasonColumns, reasonsOf } from './mentor-reasons.ts'
import { nextFree } from './next-free.ts'

type Page = {
  /** A query of `id`, `accepting` and `key`, and of what every row says of the whole list: `total` and `words`. */
  readonly list: SQL
  /** When they are to be free; who is not by the slot engine is marked. */
  readonly windows?: readonly Interval[] | undefined
}

/** The mentors of one page as cards, in its order. */
export async function mentorCards(ctx: Looking, { list, windows }: Page) {
  const now = ctx.now()
  const found = await cardRows(ctx, list)
  return found.map(({ card, heard, reasons, calendar, lengthMin, approvedAt, place, about }) => {
    const completed = heard?.completed ?? 0
    const nextFreeAt = card.accepting ? nextFree(calendarOf(calendar), { lengthMin, now, windows }) : null
    return {
      place,
      about,
      isFree: !windows || nextFreeAt !== null,
      card: {
        ...withPhoto(card),
        rating: ratingOf(heard?.ratingSum ?? 0, heard?.ratingCount ?? 0),
        completed,
        usualAnswerMs: heard?.medianAnswerMs ?? null,
        responseRate: heard ? responseRateOf(heard) : null,
        isNew: isNewcomer({ approvedAt, completed }, now),
        nextFreeAt,
        reasons: reasonsOf(reasons),
      },
    }
  })
}

const cardRows = (ctx: Looking, list: SQL) =>
  ctx.db
    .select({
      place: { id: listings.id, key: sql<number>`page.key` },
      about: { total: sql<number>`page.total`, words: sql<string>`page.words` },
      card: { ...mentorColumns, expertise: expertiseNames(ctx.db, mentorProfiles.userId), languages: languageTags },
      heard: {
        completed: mentorStats.completed,
        ratingSum: mentorStats.ratingSum,
        ratingCount: mentorStats.ratingCount,
        medianAnswerMs: mentorStats.medianAnswerMs,
        requests: mentorStats.requests,
        answered: mentorStats.answered,
      },
      reasons: reasonColumns(ctx),
      calendar: calendarColumns(ctx.now()),
      lengthMin: shortestSession,
      approvedAt: listings.approvedAt,
    })
    .from(sql`(${list}) page`)
    .innerJoin(listings, sql`${listings.id} = page.id`)
    .innerJoin(mentorProfiles, eq(mentorProfiles.userId, listings.userId))
    .innerJoin(users, eq(users.id, listings.userId))
    .leftJoin(profiles, eq(profiles.userId, listings.userId))
    .leftJoin(mentorStats, eq(mentorStats.userId, listings.userId))
    .orderBy(sql`page.accepting desc, page.key desc, page.id desc`)
