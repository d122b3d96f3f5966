import type { mentorApplications } from '@mentorhub/db/schema/applications'
import { rejectionWords } from '@mentorhub/domain/mentors/rejection-words'
import type { MandatoryNews } from '../auth/auth-news.ts'

type Decided = Pick<typeof mentorApplications.$inferSelect, 'decision' | 'reasonCode'>

const account = (title: string, body: string, path: string): MandatoryNews => ({ kind: 'account', title, body, path })

export function decisionNews({ decision, reasonCode }: Decided): MandatoryNews {
  if (decision === 'approved')
    return account('You are a mentor now', 'Your page is public. Add your free hours next.', '/mentor')
  if (decision === 'changes_requested')
    return account(
      'Please change your mentor application',
      'Somebody read it and says what to change.',
      '/mentor/apply',
    )
  return account(
    'Your mentor application was not accepted',
    reasonCode ? `${rejectionWords[reasonCode]}. The whole answer stands in your application.` : '',
    '/mentor/apply',
  )
}

export const deactivatedNews = account(
  'Your mentor profile is deactivated',
  'Your mentor page is not shown any more. The reason stands in your mail.',
  '/mentor/apply',
)

export const reactivatedNews = account(
  'Your mentor profile is active again',
  'People can find you and choose a time again.',
  '/mentor',
)
