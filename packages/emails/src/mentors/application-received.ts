import { answerTime } from '@mentorhub/domain/mentors/application'
import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type Received = { readonly name: string; readonly appUrl: string }

export function applicationReceived({ name, appUrl }: Received): Mail {
  return layout({
    subject: 'We have your application as a mentor',
    preview: `An answer comes by mail, typically ${answerTime} later.`,
    heading: 'We have your application',
    name,
    lead: `Thank you for wanting to help others. A person reads every application; the answer comes by mail to this address, typically ${answerTime} later.`,
    button: { label: 'See your application', href: `${appUrl}/mentor/apply` },
    paragraphs: [
      'Until then nothing needs to be done. What you handed in is what is read; if you change your profile meanwhile, the reviewer sees it.',
      'If something is missing we ask for it, and you can send it again.',
    ],
    reason: 'You get this mail because you applied to become a mentor on MentorHub.',
    appUrl,
  })
}
