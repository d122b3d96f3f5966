import { layout } from '../layout.ts'
import type { Button } from '../letter.ts'
import type { Mail } from '../mail.ts'

type Notice = {
  readonly name: string
  /** What the settings call this kind of news. */
  readonly kind: string
  readonly title: string
  readonly text: string
  readonly button: Button
  readonly settingsUrl: string
  /** Missing for what nobody may switch off. */
  readonly unsubscribeUrl?: string | undefined
  readonly appUrl: string
}

export function notificationMail({ name, kind, title, text, button, unsubscribeUrl, ...places }: Notice): Mail {
  return layout({
    subject: title,
    preview: text || title,
    heading: title,
    name,
    lead: text || 'You find it on MentorHub.',
    button,
    paragraphs: [],
    reason: unsubscribeUrl
      ? `You get this mail because mails about “${kind}” are switched on. Switch them off in your mail settings, or unsubscribe.`
      : `You get this mail because it is about “${kind}”, which everybody who has an account is told.`,
    ...places,
    ...(unsubscribeUrl && { unsubscribeUrl }),
  })
}
