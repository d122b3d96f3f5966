import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCaller } from '@mentorhub/api/root'
import { connect, type Db } from '@mentorhub/db/connect'
import { migrateUp } from '@mentorhub/db/migrations'
import { availabilityRules, sessionTypes } from '@mentorhub/db/schema/availability'
import { mentorProfiles } from '@mentorhub/db/schema/mentors'
import { embeddedFetch } from '@mentorhub/libsql-server/embedded-fetch'
import { LibsqlServer } from '@mentorhub/libsql-server/libsql-server'
import { people, type TestPerson } from '@mentorhub/testing/people'
import { contextOf, surroundings } from '../stage/context.ts'
import type { Person } from '../stage/cast.ts'
import { mailProvider } from '../stage/mail-provider.ts'
import { random } from '../stage/random.ts'

/** A whole application for figures: its own database behind production's transport, a clock, people and a provider. */
export async function openHall(now = '2026-11-23T09:00:00Z') {
  const folder = mkdtempSync(join(tmpdir(), 'mentorhub-hall-'))
  const server = new LibsqlServer({ path: join(folder, 'hall.db') })
  const db = connect({ url: 'http://embedded.test', fetch: embeddedFetch(server) })
  await migrateUp(db)
  const close = () => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { ...hallOn(db, now), close }
}

export type Hall = ReturnType<typeof hallOn>

/** The same on a database that somebody else keeps. */
export function hallOn(db: Db, now: string) {
  const clock = { now: Date.parse(now), ids: 0 }
  const provider = mailProvider(random(1), () => clock.now)
  const own = `${process.pid}`.padStart(8, '0')
  const newId = () => `${own}${`${++clock.ids}`.padStart(18, '0')}`
  const around = surroundings({ now: () => clock.now, log: () => undefined, newId })
  const invite = people(db, clock, newId)
  const mailer = {
    from: 'MentorHub <hello@mentorhub.test>',
    send: async (...mail: Parameters<ReturnType<typeof contextOf>['mailer']['send']>) =>
      provider.take(...mail, () => undefined),
  }
  const ctx = (person: TestPerson | null = null) =>
    contextOf(around, { db, mailer, person: person && ({ ...person, zone: 'UTC', isMentor: false } satisfies Person) })
  const mentor = async (username: string) => {
    const person = await invite(username)
    await becomeMentor(db, person, { now: clock.now, newId })
    return person
  }
  return { db, clock, provider, ctx, mentor, person: invite, as: (who: TestPerson | null) => createCaller(ctx(who)) }
}

type Becoming = { readonly now: number; readonly newId: () => string }

/** Always there, for whatever lasts half an hour. */
async function becomeMentor(db: Db, { id, username }: TestPerson, { now, newId }: Becoming): Promise<void> {
  const bio = 'Twelve years of building teams, and of listening to them first.'
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, startMin: 0, endMin: 1440 }))
  await db
    .insert(mentorProfiles)
    .values({ userId: id, status: 'approved', approvedAt: now, timezone: 'UTC', bio, minNoticeMin: 240 })
  await db
    .insert(sessionTypes)
    .values({ id: `${username}-30`, mentorId: id, name: 'A talk', goalType: 'guidance', durationMin: 30 })
  await db.insert(availabilityRules).values(week.map((rule) => ({ id: newId(), mentorId: id, ...rule })))
}

export const topic = 'What to learn next'
export const askFor = (username: string, start: number) => ({ username, sessionTypeId: `${username}-30`, start, topic })

/** How often each answer was given. */
export function tally(tries: readonly PromiseSettledResult<unknown>[]): string {
  const counts = new Map<string, number>()
  for (const one of tries) {
    const said = one.status === 'fulfilled' ? 'accepted' : reasonOf(one.reason)
    counts.set(said, (counts.get(said) ?? 0) + 1)
  }
  return [...counts].map(([said, count]) => `${count} × ${said}`).join(', ')
}

const reasonOf = (error: unknown) =>
  error instanceof Error ? `${'code' in error ? String(error.code) : ''} ${error.message}` : String(error)
