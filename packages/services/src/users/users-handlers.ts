import type { UserTopics } from '@mentorhub/domain/topics'
import { deletionCancelled } from '@mentorhub/emails/users/deletion-cancelled'
import { mailNotice } from '../auth/mail-notice.ts'
import { closeBetween } from '../bookings/close-between.ts'
import type { Handler } from '../outbox/handler.ts'
import { mailDeleted } from './mail-deleted.ts'
import { mailDeletionScheduled } from './mail-deletion-scheduled.ts'
import { removePhotoFiles } from './remove-photo-files.ts'

export const usersHandlers: { readonly [T in keyof Omit<UserTopics, 'users.joined'>]: Handler<T> } = {
  'users.deletion_scheduled': mailDeletionScheduled,
  'users.deletion_cancelled': mailNotice(({ name }, _, { appUrl }) => deletionCancelled({ name, appUrl })),
  'users.deleted': mailDeleted,
  'users.photo_left': removePhotoFiles,
  'users.blocked': closeBetween,
}
