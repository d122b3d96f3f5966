import { days } from '@mentorhub/domain/duration'
import { deletionGrace } from '@mentorhub/domain/users/user'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type ScheduledDeletion = {
  readonly name: string
  /** The day on which it happens. */
  readonly on: string
  readonly keepUrl: string
  readonly appUrl: string
}

export function deletionScheduled({ name, on, keepUrl, appUrl }: ScheduledDeletion): Mail {
  return layout({
    subject: 'Your MentorHub account will be deleted',
    preview: `Until ${on} you can keep it.`,
    heading: 'Your account will be deleted',
    name,
    lead: `You asked us to delete your account. It is deleted on ${on}; until then you can keep it.`,
    button: { label: 'Keep my account', href: keepUrl },
    paragraphs: [
      `You have ${deletionGrace / days(1)} days to think again: sign in and press “Keep my account”.`,
      'Sessions that were still ahead of you are cancelled, and whoever was to meet you is told. They stay cancelled if you keep your account.',
      'After that your profile and everything else that we keep of you are gone for good. What stays is when you met others, without your name and your words, and the record of important steps, such as sign-ins: they name nobody.',
      'If it was not you, keep your account and change your password.',
    ],
    reason: 'You get this mail because the deletion of your MentorHub account was asked for.',
    appUrl,
  })
}
