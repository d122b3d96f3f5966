import { href } from 'react-router'
import type { IconName } from '@mentorhub/ui/icon'
import type { Notification, NotificationGroup } from '@mentorhub/ui/notification-list'
import { dayIn } from '@mentorhub/domain/time/day-in'
import type { apiFor } from '../server/api-for.ts'
import { momentOf } from './moment-of.ts'

type Item = Awaited<ReturnType<ReturnType<typeof apiFor>['notifications']['list']>>['items'][number]
type Here = { readonly now: number; readonly timeZone: string }

const icons: Readonly<Record<string, IconName>> = {
  security: 'shield',
  account: 'person',
  bookings: 'calendar',
  reminders: 'clock',
  welcome: 'seedling',
  waitlist: 'calendar',
  product: 'info',
}

/** What came today, where its reader is, and what came before. */
export function notificationGroups(items: readonly Item[], here: Here): readonly NotificationGroup[] {
  const today = dayIn(here.now, here.timeZone)
  const isToday = ({ at }: Item) => dayIn(at, here.timeZone) === today
  const shown = (heading: string, list: readonly Item[]) => ({
    heading,
    notifications: list.map((item) => notificationOf(item, here)),
  })
  return [
    shown('Today', items.filter(isToday)),
    shown(
      'Earlier',
      items.filter((item) => !isToday(item)),
    ),
  ]
}

const notificationOf = (item: Item, { now, timeZone }: Here): Notification => ({
  id: item.id,
  title: item.title,
  text: item.body || undefined,
  icon: icons[item.kind] ?? 'bell',
  to: item.path,
  opensBy: href('/notifications'),
  at: momentOf(item.at, timeZone, now),
  unread: item.unread,
})
