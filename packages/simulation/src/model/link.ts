import type { Life } from './life.ts'

/** A link of a mail, and what the booking was when the mail was made. */
export type Link = {
  readonly token: string
  /** What its button says. */
  readonly does: string
  readonly email: string
  readonly about: readonly Pick<Life, 'id' | 'version' | 'time' | 'offer'>[]
  uses: number
}
