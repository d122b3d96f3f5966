import type { Mailer, Message } from '@mentorhub/domain/ports'

export type Sent = Message & { readonly key: string }

/** Takes mails as the provider does: a key that it knows makes no second mail. */
export function mailbox() {
  const sent: Sent[] = []
  const mailer: Mailer & { failure: Error | undefined; refuses: string | undefined; tries: number } = {
    from: 'MentorHub <hello@mentorhub.test>',
    failure: undefined,
    refuses: undefined,
    tries: 0,
    async send(message, key) {
      mailer.tries++
      if (mailer.failure) throw mailer.failure
      if (message.to === mailer.refuses) throw new Error('this address is refused')
      if (!sent.some((mail) => mail.key === key)) sent.push({ ...message, key })
    },
  }
  return { mailer, sent }
}
