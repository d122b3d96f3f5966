import type { Topic, Topics } from '@mentorhub/domain/topics'
import type { Ctx } from '../context.ts'
import { mailConfirmation } from '../newsletter/mail-confirmation.ts'
import { mailWelcome } from '../newsletter/mail-welcome.ts'

export type Handler<T extends Topic> = (ctx: Ctx, payload: Topics[T], key: string) => Promise<void>

/**
 * Every topic is named here, so a new one does not compile until somebody decides what it does. A handler may be called
 * again with the same key and must then have the same effect once.
 */
export const handlers: { readonly [T in Topic]: Handler<T> } = {
  'newsletter.confirmation_asked': mailConfirmation,
  'newsletter.subscribed': mailWelcome,
}
