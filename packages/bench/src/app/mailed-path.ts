import { setTimeout as wait } from 'node:timers/promises'
import type { App } from './start-app.ts'

type Message = { readonly links: readonly string[] }

/** The path of a link that was mailed to somebody; mails come after the answer, so it is waited for. */
export async function mailedPath(app: App, email: string, beginning: string): Promise<string> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await wait(20)) {
    const answer = await fetch(`${app.sandbox}/mail/messages.json?to=${encodeURIComponent(email)}`)
    const messages = messagesIn(await answer.text())
    const paths = messages.flatMap(({ links }) => links.map((link) => new URL(link).pathname))
    const found = paths.find((path) => path.startsWith(beginning))
    if (found) return found
  }
  throw new Error(`No mail with a link to ${beginning} came to ${email}.`)
}

/** The mailbox lists messages, each with its links; the sandbox's tests fix that. */
const messagesIn = (text: string) => JSON.parse(text) as Message[]
