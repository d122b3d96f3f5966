import type { ReminderKind } from '@mentorhub/domain/bookings/reminders'
import { aboutMail } from './links.ts'
import type { Status } from './life.ts'
import type { Kept } from '../stage/mail-provider.ts'
import type { World } from '../world.ts'

const reminds: Readonly<Record<ReminderKind, Status>> = {
  nudge_early: 'pending',
  nudge_late: 'pending',
  day_before: 'confirmed',
  two_hours_before: 'confirmed',
  quarter_before: 'confirmed',
  feedback: 'completed',
  feedback_again: 'completed',
}

/** Whether a mail that has just reached somebody is their business, and still true. */
export function judgeMail(world: World, mail: Kept): void {
  const complain = (words: string) => void world.broken.push(`a mail to ${mail.to} (${mail.subject}): ${words}`)
  const [key = '', userId = ''] = mail.key.split('.')
  const [addressee] = world.database.rows('select email from users where id = ?', userId)
  if (addressee && addressee['email'] !== mail.to) complain('was meant for somebody else')
  for (const [, who, whom] of mail.text.matchAll(/What ([\w-]+) asks ([\w-]+)/g))
    if (![`${who}@example.test`, `${whom}@example.test`].includes(mail.to)) complain('tells of what others agreed on')
  const status = statusReminded(key)
  const about = aboutMail(world, key)
  if (status && !about.some((life) => life.status === status)) complain('reminds of what is not so any more')
}

/** Reminders go out under their own names. */
function statusReminded(key: string): Status | undefined {
  const kind = /^reminder:\w+:\d+:(\w+)$/.exec(key)?.[1]
  const [, status] = Object.entries(reminds).find(([name]) => name === kind) ?? []
  return status
}
