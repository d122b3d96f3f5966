import { ProviderDown } from '@mentorhub/domain/errors'
import type { Message } from '@mentorhub/domain/ports'
import type { Random } from './random.ts'

/** How the provider of mails feels: it answers, it fails now and then, or nobody hears from it. */
export type Weather = 'fine' | 'rough' | 'away'

export type Kept = Message & { readonly key: string; readonly at: number }

export type MailProvider = {
  weather: Weather
  /** Every mail that reached a person, in order. */
  readonly kept: Map<string, Kept>
  /** Mails that came again with the same key, to somebody else. */
  readonly changed: Kept[]
  take(message: Message, key: string, welcome: (mail: Kept) => void): void
}

/** Keeps mails as the real one does: by key, so that a second one of the same key is no second mail. */
export function mailProvider(dice: Random, now: () => number): MailProvider {
  const kept = new Map<string, Kept>()
  const provider: MailProvider = {
    weather: 'fine',
    kept,
    changed: [],
    take(message, key, welcome) {
      if (provider.weather === 'away' || (provider.weather === 'rough' && dice.chance(0.3)))
        throw new ProviderDown('no answer')
      const before = kept.get(key)
      const mail = { ...message, key, at: now() }
      if (!before) {
        kept.set(key, mail)
        welcome(mail)
      } else if (before.to !== message.to) provider.changed.push(mail)
      // It has the mail, and its answer is lost.
      if (provider.weather === 'rough' && dice.chance(0.3)) throw new ProviderDown('no answer')
    },
  }
  return provider
}
