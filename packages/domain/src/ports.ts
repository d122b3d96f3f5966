export type Message = {
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}

/** `key` makes a second delivery of the same message harmless. */
export type Mailer = { send(message: Message, key: string): Promise<void> }

/** Counts calls of one key in the running minute; false once there are more than `limit`. */
export type MinuteLimiter = { take(key: string, limit: MinuteLimit): Promise<boolean> }
export type MinuteLimit = 60 | 300

/** One line an event; fields never carry bodies, tokens or addresses. */
export type Log = (event: string, fields?: Readonly<Record<string, unknown>>) => void
