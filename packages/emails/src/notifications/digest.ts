import { layout } from '../layout.ts'
import type { Mail } from '../mail.ts'

type Digest = {
  readonly name: string
  readonly items: readonly { readonly title: string; readonly url: string }[]
  readonly settingsUrl: string
  readonly unsubscribeUrl: string
  readonly appUrl: string
}

/** More than this nobody reads in a mail. */
const most = 20

export function notificationDigest({ name, items, settingsUrl, unsubscribeUrl, appUrl }: Digest): Mail {
  const count = items.length === 1 ? '1 thing' : `${items.length} things`
  const beyond = items.length - most
  return layout({
    subject: `${count} on MentorHub since your last daily mail`,
    preview: items.map(({ title }) => title).join(' · '),
    heading: 'Your day on MentorHub',
    name,
    lead: `${count} waited for your daily mail.`,
    links: items.slice(0, most).map(({ title, url }) => ({ title, href: url })),
    button: { label: 'Open MentorHub', href: appUrl },
    paragraphs: beyond > 0 ? [`And ${beyond} more, which you find on MentorHub.`] : [],
    reason:
      'You get this mail because you chose to hear of some things once a day. You can change that in your mail settings.',
    settingsUrl,
    unsubscribeUrl,
    appUrl,
  })
}
