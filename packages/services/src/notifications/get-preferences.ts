import { eq } from 'drizzle-orm'
import { notificationPreferences } from '@mentorhub/db/schema/notifications'
import {
  isOptional,
  type KindOfNotification,
  mandatoryKinds,
  modeFor,
  notificationKinds,
  optionalKinds,
} from '@mentorhub/domain/notifications/notifications'
import { reaches } from '@mentorhub/domain/users/staff'
import type { Person } from '../auth/person.ts'
import type { Ctx } from '../context.ts'

/** How somebody is told of each kind that they can be told of. */
export async function getNotificationPreferences({ db, viewer }: Ctx) {
  const [person, chosen] = await Promise.all([
    viewer.read(),
    db.select().from(notificationPreferences).where(eq(notificationPreferences.userId, viewer.id)),
  ])
  return [...mandatoryKinds, ...optionalKinds]
    .filter((kind) => isFor(notificationKinds[kind], person))
    .map((kind) => ({
      kind,
      mandatory: !isOptional(kind),
      modes: { in_app: modeFor(kind, 'in_app', chosen), mail: modeFor(kind, 'mail', chosen) },
    }))
}

const isFor = ({ staff }: KindOfNotification, person: Person | null) =>
  staff === undefined || (person !== null && reaches(person.staffRole, staff))
