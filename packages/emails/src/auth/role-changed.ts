import type { StaffRole } from '@mentorhub/domain/users/user'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'
import { staffWords } from './staff-words.ts'

type RoleChange = { readonly name: string; readonly role: StaffRole | null; readonly appUrl: string }

const ended = {
  heading: 'You are no longer on the MentorHub team',
  lead: 'Your role on the MentorHub team has ended. Your account and all that is yours stay as they are.',
}

function begun(role: StaffRole): typeof ended {
  const { title, task } = staffWords[role]
  return { heading: `You are now ${title} of MentorHub`, lead: task }
}

export function roleChanged({ name, role, appUrl }: RoleChange): Mail {
  const { heading, lead } = role === null ? ended : begun(role)
  return layout({
    subject: heading,
    preview: lead,
    heading,
    name,
    lead,
    button: { label: 'Open MentorHub', href: appUrl },
    paragraphs: ['You may have to sign in again, so that the change holds on every device.'],
    reason: 'You get this mail because your role on the MentorHub team was changed.',
    appUrl,
  })
}
