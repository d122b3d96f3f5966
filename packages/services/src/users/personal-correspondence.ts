import { and, eq, or } from 'drizzle-orm'
import { auditLog } from '@mentorhub/db/schema/admin'
import { newsletterSubscribers } from '@mentorhub/db/schema/newsletter'
import { notificationPreferences, notifications } from '@mentorhub/db/schema/notifications'
import { supportTickets } from '@mentorhub/db/schema/support'
import { jobs, outbox } from '@mentorhub/db/schema/system'
import { classified, nobodys, provenEmail, recorded, recordedSilently, theirs, type Whose } from './personal-table.ts'

const subscribed = (id: Whose) => eq(newsletterSubscribers.email, provenEmail(id))

/** What was said between somebody and us, and what was written down about it. */
export const personalCorrespondence = {
  notifications: classified(
    notifications,
    {
      id: theirs,
      userId: theirs,
      kind: theirs,
      title: theirs,
      body: theirs,
      path: theirs,
      createdAt: theirs,
      readAt: theirs,
      digestDueAt: theirs,
      shownAt: theirs,
    },
    { owned: (id) => eq(notifications.userId, id) },
  ),
  notificationPreferences: classified(
    notificationPreferences,
    { userId: theirs, kind: theirs, channel: theirs, mode: theirs },
    { owned: (id) => eq(notificationPreferences.userId, id) },
  ),
  newsletterSubscribers: classified(
    newsletterSubscribers,
    { id: theirs, email: theirs, status: theirs, askedAt: theirs, confirmedAt: theirs, unsubscribedAt: theirs },
    { owned: subscribed, erased: subscribed },
  ),
  // Anybody can name an address when they ask us as a guest, so its owner does not get to read that; it is erased with the rest.
  supportTickets: classified(
    supportTickets,
    {
      number: theirs,
      userId: theirs,
      name: theirs,
      email: theirs,
      subject: theirs,
      message: theirs,
      createdAt: theirs,
    },
    {
      owned: (id) => eq(supportTickets.userId, id),
      erased: (id) => or(eq(supportTickets.userId, id), eq(supportTickets.email, provenEmail(id))),
    },
  ),
  // What happened to the account. Who did it may be staff; what they did to others is about those.
  auditLog: classified(
    auditLog,
    {
      id: recorded,
      actorId: recordedSilently,
      action: recorded,
      subjectType: recorded,
      subjectId: recorded,
      before: recorded,
      after: recorded,
      networkHash: recordedSilently,
      at: recorded,
    },
    { owned: (id) => and(eq(auditLog.subjectType, 'user'), eq(auditLog.subjectId, id)) },
  ),
  // Names people by their ids only, or sealed.
  outbox: classified(outbox, {
    id: nobodys,
    topic: nobodys,
    payload: nobodys,
    createdAt: nobodys,
    dueAt: nobodys,
    attempts: nobodys,
    error: nobodys,
    doneAt: nobodys,
    deadAt: nobodys,
  }),
  jobs: classified(jobs, {
    name: nobodys,
    dueAt: nobodys,
    startedAt: nobodys,
    finishedAt: nobodys,
    failures: nobodys,
    error: nobodys,
  }),
}
