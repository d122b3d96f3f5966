import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type Deletion = { readonly name: string; readonly appUrl: string }

export function accountDeleted({ name, appUrl }: Deletion): Mail {
  return layout({
    subject: 'Your MentorHub account is deleted',
    preview: 'This is the last mail about it.',
    heading: 'Your account is deleted',
    name,
    lead: 'Your account and your personal data are deleted. This is the last mail about it.',
    button: { label: 'Open MentorHub', href: appUrl },
    paragraphs: [
      'What stays is the record of important steps, such as sign-ins: it names nobody.',
      'You can sign up again whenever you like.',
    ],
    reason: 'You get this mail because your MentorHub account had this address.',
    appUrl,
  })
}
