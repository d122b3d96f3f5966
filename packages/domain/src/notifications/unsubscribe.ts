import { type OptionalKind, optionalKinds } from './notifications.ts'

/** What one click can switch off: the mails of one kind, or the daily mail with all that it gathers. */
export type MailSwitch = OptionalKind | 'digest'

const switches: readonly MailSwitch[] = [...optionalKinds, 'digest']

/** A link is about somebody and a switch of theirs; one about the newsletter names its subscriber alone. */
export const subjectOf = (userId: string, what: MailSwitch) => `${userId}.${what}`

/** What a subject or a whole token says that it is about. Whether it is genuine only the server can tell. */
export function switchIn(subject: string): { readonly userId: string; readonly what: MailSwitch } | undefined {
  const [userId = '', named] = subject.split('.')
  const what = switches.find((each) => each === named)
  return what && { userId, what }
}
