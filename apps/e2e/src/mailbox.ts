import { expect } from 'vitest'
import type { App } from './app.ts'

export type Mail = {
  readonly to: readonly string[]
  readonly subject: string
  readonly html: string | null
  readonly text: string | null
  readonly headers: Readonly<Record<string, string>>
  readonly links: readonly string[]
  readonly attachments: readonly Attachment[]
}

type Attachment = { readonly filename: string; readonly contentType: string; readonly path: string }

/** The mails of one address in the sandbox's mailbox, newest first. */
export async function mailsTo({ sandbox }: App, address: string): Promise<Mail[]> {
  const answer = await fetch(`${sandbox}/mail/messages.json?to=${encodeURIComponent(address)}`)
  return mailsIn(await answer.text())
}

/** The sandbox describes its messages with more than these fields and never with fewer. */
function mailsIn(json: string): Mail[] {
  return JSON.parse(json) as Mail[]
}

/** Waits until the address has so many mails, and gives the newest: they are sent after the answer, not before it. */
export async function mailNumber(count: number, { app, to }: { app: App; to: string }): Promise<Mail> {
  await expect.poll(() => mailsTo(app, to)).toHaveLength(count)
  const [newest] = await mailsTo(app, to)
  if (!newest) throw new Error(`There is no mail to ${to}`)
  return newest
}

/** Waits for the newest mail with such a subject, whatever else came to the address. */
export async function mailAbout(subject: RegExp, { app, to }: { app: App; to: string }): Promise<Mail> {
  const found = async () => (await mailsTo(app, to)).find((mail) => subject.test(mail.subject))
  await expect.poll(found, { message: `a mail about ${subject} to ${to}` }).toBeDefined()
  const mail = await found()
  if (!mail) throw new Error(`The mail about ${subject} to ${to} is gone`)
  return mail
}

/** The path of the one link of a mail that leads there, to be opened like any page of the app. */
export function linkIn({ links }: Mail, path: RegExp): string {
  const paths = links.map((link) => new URL(link).pathname).filter((one) => path.test(one))
  const [only] = new Set(paths)
  if (only === undefined) throw new Error(`No link like ${path} among ${links.join(', ')}`)
  return only
}
