import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type CancelledDeletion = { readonly name: string; readonly appUrl: string }

export function deletionCancelled({ name, appUrl }: CancelledDeletion): Mail {
  return layout({
    subject: 'Your MentorHub account stays',
    preview: 'Nothing was deleted.',
    heading: 'Your account stays',
    name,
    lead: 'You kept your account. Nothing was deleted, and nothing more will happen.',
    button: { label: 'Open MentorHub', href: appUrl },
    paragraphs: ['If it was not you, somebody else is in your account: change your password.'],
    reason: 'You get this mail because the deletion of your MentorHub account was called off.',
    appUrl,
  })
}
