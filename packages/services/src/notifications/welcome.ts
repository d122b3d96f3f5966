import type { Handler } from '../outbox/handler.ts'
import { notify } from './notify.ts'

export const welcome: Handler<'users.joined'> = (ctx, { userId }, key) =>
  notify(
    ctx,
    {
      userId,
      kind: 'welcome',
      title: 'Welcome to MentorHub',
      body: 'Your home page shows what to do first: say who you are, and look for somebody who knows the way.',
      path: '/home',
    },
    key,
  )
