import type { Topic } from '@mentorhub/domain/topics'
import { authHandlers } from '../auth/auth-handlers.ts'
import { availabilityHandlers } from '../availability/availability-handlers.ts'
import { bookingsHandlers } from '../bookings/bookings-handlers.ts'
import { mentorsHandlers } from '../mentors/mentors-handlers.ts'
import { mailConfirmation } from '../newsletter/mail-confirmation.ts'
import { mailWelcome } from '../newsletter/mail-welcome.ts'
import { mailDigest } from '../notifications/mail-digest.ts'
import { welcome } from '../notifications/welcome.ts'
import { mailTicket } from '../support/mail-ticket.ts'
import { usersHandlers } from '../users/users-handlers.ts'
import type { Handler } from './handler.ts'

/** Every topic is named here, so a new one does not compile until somebody decides what it does. */
export const handlers: { readonly [T in Topic]: Handler<T> } = {
  ...authHandlers,
  ...availabilityHandlers,
  ...bookingsHandlers,
  ...mentorsHandlers,
  ...usersHandlers,
  'newsletter.confirmation_asked': mailConfirmation,
  'newsletter.subscribed': mailWelcome,
  'notifications.digest_due': mailDigest,
  'support.asked': mailTicket,
  'users.joined': welcome,
}
