import type { Mailer, Message } from '@mentorhub/domain/ports'

export type Sent = Message & { readonly key: string }

/** Takes mails as the provider does: a key that it knows makes no second mail. */
export function mailbox() {
  const sent: Sent[] = []
  const mailer: Mailer & { fails: boolean; tries: number } = {
    fails: false,
    tries: 0,
    async send(message, key) {
      mailer.tries++
      if (mailer.fails) throw new Error('mail is down')
      if (!sent.some((mail) => mail.key === key)) sent.push({ ...message, key })
    },
  }
  return { mailer, sent }
}
