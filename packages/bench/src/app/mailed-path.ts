import { setTimeout as wait } from 'node:timers/promises'
import { jsonOf } from './json.ts'
import type { App } from './start-app.ts'

type Message = { readonly links: readonly string[] }

/** The path of a link that was mailed to somebody; mails come after the answer, so it is waited for. */
export async function mailedPath(app: App, email: string, beginning: string): Promise<string> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await wait(20)) {
    const answer = await fetch(`${app.sandbox}/mail/messages.json?to=${encodeURIComponent(email)}`)
    const messages = jsonOf<Message[]>(await answer.text())
    const paths = messages.flatMap(({ links }) => links.map((link) => new URL(link).pathname))
    const found = paths.find((path) => path.startsWith(beginning))
    if (found) return found
  }
  throw new Error(`No mail with a link to ${beginning} came to ${email}.`)
}
