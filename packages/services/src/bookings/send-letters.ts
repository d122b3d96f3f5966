import { parties, type Party } from '@mentorhub/domain/bookings/booking'
import type { Channel, NotificationKind } from '@mentorhub/domain/notifications/notifications'
import { sessionMail, type Words } from '@mentorhub/emails/bookings/session-mail'
import type { Ctx } from '../context.ts'
import { notify } from '../notifications/notify.ts'
import { pathOf, sessionFor } from './as-reader.ts'
import { invitation } from './calendar-entry.ts'
import { isReachable, type Told } from './told.ts'

/** What one of the two is told. */
export type Letter = {
  readonly to: Party
  readonly words: Words
  readonly calendar?: 'REQUEST' | 'CANCEL'
  readonly kind?: NotificationKind
  readonly by?: Channel | undefined
}

type Telling = { readonly told: Told; readonly key: string }

/** Tells each of the two, whatever becomes of the mail to the other; told again, nobody hears it twice. */
export async function sendLetters(ctx: Ctx, telling: Telling, letters: readonly Letter[]): Promise<void> {
  const sent = await Promise.allSettled(letters.map((letter) => send(ctx, telling, letter)))
  for (const one of sent) if (one.status === 'rejected') throw one.reason
}

async function send(ctx: Ctx, { told, key }: Telling, { to, words, calendar, kind = 'bookings', by }: Letter) {
  const reader = told.readers[to]
  if (!isReachable(reader)) return
  const session = sessionFor(ctx, told, to)
  const attached = calendar && { attachments: [invitation(ctx, told, { party: to, reader, method: calendar })] }
  await notify(
    ctx,
    {
      userId: reader.id,
      kind,
      title: words.title,
      body: `${session.when}: ${session.topic}`,
      path: pathOf(told),
      by,
      letter: (way) => ({ ...sessionMail(session, words, way), ...attached }),
    },
    key,
  )
}

export const toBoth = (write: (to: Party) => Omit<Letter, 'to'>): Letter[] =>
  parties.map((to) => ({ to, ...write(to) }))
