import { days } from '../duration.ts'
import type { StaffRole } from '../users/user.ts'

export const channels = ['in_app', 'mail'] as const
export type Channel = (typeof channels)[number]

export const modes = ['instant', 'digest', 'off'] as const
export type Mode = (typeof modes)[number]

/** The list on the page is a digest of its own. */
export const modesOf: Readonly<Record<Channel, readonly Mode[]>> = { in_app: ['instant', 'off'], mail: modes }

/** What was read is forgotten after this long. */
export const readLifetime = days(90)

/** Nobody may miss these: they are always told at once. */
export const mandatoryKinds = ['security', 'account', 'bookings'] as const
export type MandatoryKind = (typeof mandatoryKinds)[number]

export const optionalKinds = [
  'reminders',
  'feedback',
  'welcome',
  'waitlist',
  'product',
  'applications',
  'reports',
] as const
export type OptionalKind = (typeof optionalKinds)[number]

export type NotificationKind = MandatoryKind | OptionalKind

export type KindOfNotification = {
  readonly label: string
  readonly description: string
  readonly defaults: Readonly<Record<Channel, Mode>>
  /** From which role on: nobody else is told of such things, so nobody else is asked how. */
  readonly staff?: StaffRole
}

/** In the order in which the settings list them. */
export const notificationKinds: Readonly<Record<NotificationKind, KindOfNotification>> = {
  security: {
    label: 'Security',
    description: 'New sign-ins, changes of your password or address, and second steps switched on or off.',
    defaults: { in_app: 'instant', mail: 'instant' },
  },
  account: {
    label: 'Your account',
    description: 'Changes of your role, the deletion of your account, and answers from our team.',
    defaults: { in_app: 'instant', mail: 'instant' },
  },
  bookings: {
    label: 'Your sessions',
    description: 'Requests, answers, new times, links and cancellations.',
    defaults: { in_app: 'instant', mail: 'instant' },
  },
  reminders: {
    label: 'Reminders',
    description: 'A day and two hours before you meet, and requests that wait for your answer.',
    defaults: { in_app: 'instant', mail: 'instant' },
  },
  feedback: {
    label: 'Feedback',
    description: 'Feedback on your sessions, and when yours is asked for.',
    defaults: { in_app: 'instant', mail: 'instant' },
  },
  welcome: {
    label: 'First steps',
    description: 'A welcome and what to do first.',
    defaults: { in_app: 'instant', mail: 'instant' },
  },
  waitlist: {
    label: 'Times of mentors you wait for',
    description: 'A mentor without a free time, of whom you asked to be told, has some again.',
    defaults: { in_app: 'instant', mail: 'instant' },
  },
  product: {
    label: 'News about MentorHub',
    description: 'What is new here. Mails only if you ask for them.',
    defaults: { in_app: 'instant', mail: 'off' },
  },
  applications: {
    label: 'Applications to decide',
    description: 'Somebody wants to become a mentor and waits for an answer.',
    defaults: { in_app: 'instant', mail: 'off' },
    staff: 'admin',
  },
  reports: {
    label: 'Reports',
    description: 'Somebody told our team of a request or of a member.',
    defaults: { in_app: 'instant', mail: 'off' },
    staff: 'moderator',
  },
}

/** What somebody has chosen other than the default. */
export type Preference = { readonly kind: string; readonly channel: Channel; readonly mode: Mode }

export function modeFor(kind: NotificationKind, channel: Channel, preferences: readonly Preference[]): Mode {
  if (!isOptional(kind)) return 'instant'
  const chosen = preferences.find((one) => one.kind === kind && one.channel === channel)
  return chosen && modesOf[channel].includes(chosen.mode) ? chosen.mode : notificationKinds[kind].defaults[channel]
}

export const isOptional = (kind: string): kind is OptionalKind => optionalKinds.some((each) => each === kind)
