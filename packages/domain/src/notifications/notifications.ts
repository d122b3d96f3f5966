export const channels = ['in_app', 'mail'] as const
export type Channel = (typeof channels)[number]

export const modes = ['instant', 'digest', 'off'] as const
export type Mode = (typeof modes)[number]

/** The list on the page is a digest of its own. */
export const modesOf: Readonly<Record<Channel, readonly Mode[]>> = { in_app: ['instant', 'off'], mail: modes }

export type NotificationKind = 'security' | 'account' | 'welcome' | 'product'

export type KindOfNotification = {
  readonly label: string
  readonly description: string
  /** Nobody may miss these: they are always told at once. */
  readonly mandatory: boolean
  readonly defaults: Readonly<Record<Channel, Mode>>
}

/** In the order in which the settings list them. */
export const notificationKinds: Readonly<Record<NotificationKind, KindOfNotification>> = {
  security: {
    label: 'Security',
    description: 'New sign-ins, changes of your password or address, and second steps switched on or off.',
    mandatory: true,
    defaults: { in_app: 'instant', mail: 'instant' },
  },
  account: {
    label: 'Your account',
    description: 'Changes of your role, the deletion of your account, and answers from our team.',
    mandatory: true,
    defaults: { in_app: 'instant', mail: 'instant' },
  },
  welcome: {
    label: 'First steps',
    description: 'A welcome and what to do first.',
    mandatory: false,
    defaults: { in_app: 'instant', mail: 'instant' },
  },
  product: {
    label: 'News about MentorHub',
    description: 'What is new here. Mails only if you ask for them.',
    mandatory: false,
    defaults: { in_app: 'instant', mail: 'off' },
  },
}

/** What somebody has chosen other than the default. */
export type Preference = { readonly kind: string; readonly channel: Channel; readonly mode: Mode }

export function modeFor(kind: NotificationKind, channel: Channel, preferences: readonly Preference[]): Mode {
  const { mandatory, defaults } = notificationKinds[kind]
  if (mandatory) return 'instant'
  const chosen = preferences.find((one) => one.kind === kind && one.channel === channel)
  return chosen && modesOf[channel].includes(chosen.mode) ? chosen.mode : defaults[channel]
}
