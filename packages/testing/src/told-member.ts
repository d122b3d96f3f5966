import type { users } from '@mentorhub/db/schema/users'
import type { Channel, Mode } from '@mentorhub/domain/notifications/notifications'
import { notify } from '@mentorhub/services/notifications/notify'
import { createTestApp } from './create-test-app.ts'

export const news = { kind: 'welcome', title: 'Noor has answered', body: 'On Tuesday.', path: '/home' } as const

/** A key like those of the outbox: the later it was told, the larger it is. */
export const keyOf = (count: number) => `${count}`.padStart(26, '0')

/** Somebody who can be told of things, and choose how. */
export async function toldMember(given: Partial<typeof users.$inferInsert> = {}) {
  const app = await createTestApp()
  const sam = await app.person('sam', given)
  const tell = (count = 1, userId = sam.id) => notify(app.ctx(), { ...news, userId }, keyOf(count))
  const prefer = (choice: Partial<Record<Channel, Mode>>) =>
    app.as(sam).notifications.preferences.set({ choices: choicesIn(choice) })
  return { app, sam, tell, prefer }
}

const choicesIn = ({ in_app: inApp, mail }: Partial<Record<Channel, Mode>>) => [
  ...(inApp ? [{ kind: news.kind, channel: 'in_app' as const, mode: inApp }] : []),
  ...(mail ? [{ kind: news.kind, channel: 'mail' as const, mode: mail }] : []),
]
