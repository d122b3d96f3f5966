import type { App } from './start-app.ts'
import { lastMails } from './last-mails.ts'

/** The path of the newest link of that kind that was mailed to somebody. */
export async function mailedPath(app: App, email: string, beginning: string): Promise<string> {
  const found = await lastMails(app, email, ({ links }) =>
    links.map((link) => new URL(link).pathname).find((path) => path.startsWith(beginning)),
  )
  if (found === undefined) throw new Error(`No mail with a link to ${beginning} came to ${email}.`)
  return found
}

/** A code of eight digits that was mailed to somebody and that nobody has typed before. */
export async function mailedCode(app: App, email: string, typed: ReadonlySet<string>): Promise<string> {
  const found = await lastMails(app, email, ({ subject }) => {
    const code = /^\d{8}/.exec(subject)?.[0]
    return code !== undefined && typed.has(code) ? undefined : code
  })
  if (found === undefined) throw new Error(`No mail with a new code came to ${email}.`)
  return found
}
