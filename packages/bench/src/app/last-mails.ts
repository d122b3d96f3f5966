import { setTimeout as wait } from 'node:timers/promises'
import type { App } from './start-app.ts'

type Message = { readonly subject: string; readonly links: readonly string[] }

/** What is found in the newest mail that has it; mails come after the answer, so they are waited for. */
export async function lastMails<T>(
  app: App,
  email: string,
  find: (message: Message) => T | undefined,
): Promise<T | undefined> {
  for (const deadline = Date.now() + 10_000; Date.now() < deadline; await wait(20)) {
    const answer = await fetch(`${app.sandbox}/mail/messages.json?to=${encodeURIComponent(email)}`)
    for (const message of messagesIn(await answer.text())) {
      const found = find(message)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** The mailbox lists messages, newest first, each with its subject and links; the sandbox's tests fix that. */
const messagesIn = (text: string) => JSON.parse(text) as Message[]
