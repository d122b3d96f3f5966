import { tokenLifetimes } from '@mentorhub/domain/auth/auth'
import { days } from '@mentorhub/domain/duration'
import type { StaffRole } from '@mentorhub/domain/users/user'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'
import { staffWords } from './staff-words.ts'

type Invitation = {
  readonly role: StaffRole
  readonly inviter: string
  readonly inviteUrl: string
  readonly appUrl: string
}

export function adminInvite({ role, inviter, inviteUrl, appUrl }: Invitation): Mail {
  const { title, task } = staffWords[role]
  const lifetime = tokenLifetimes.admin_invite / days(1)
  return layout({
    subject: `Your invitation to be ${title} of MentorHub`,
    preview: `The invitation works for ${lifetime} days.`,
    heading: `Be ${title} of MentorHub`,
    lead: `${inviter} invites you to the MentorHub team as ${title}. ${task}`,
    button: { label: 'See the invitation', href: inviteUrl },
    paragraphs: [
      `The link works once, within ${lifetime} days. It is for you alone: do not pass it on.`,
      'If you do not want it, there is nothing to do.',
    ],
    reason: `You get this mail because ${inviter} invited this address to the MentorHub team.`,
    appUrl,
  })
}
