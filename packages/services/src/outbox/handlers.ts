import type { Topic } from '@mentorhub/domain/topics'
import { authHandlers } from '../auth/auth-handlers.ts'
import { mailConfirmation } from '../newsletter/mail-confirmation.ts'
import { mailWelcome } from '../newsletter/mail-welcome.ts'
import type { Handler } from './handler.ts'

/** Every topic is named here, so a new one does not compile until somebody decides what it does. */
export const handlers: { readonly [T in Topic]: Handler<T> } = {
  ...authHandlers,
  'newsletter.confirmation_asked': mailConfirmation,
  'newsletter.subscribed': mailWelcome,
  'users.joined': async () => undefined,
}
