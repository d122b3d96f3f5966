import type { App } from './app.ts'
import type { Mail } from './mailbox.ts'

/** The properties of the one entry that a mail's calendar file holds, each by its name, with those of the file itself. */
export async function invitationIn({ sandbox }: App, { attachments, subject }: Mail): Promise<Map<string, string>> {
  const file = attachments.find(({ filename }) => filename.endsWith('.ics'))
  if (!file) throw new Error(`No invitation comes with “${subject}”`)
  const text = await (await fetch(sandbox + file.path)).text()
  // A line that is too long goes on in the next, which begins with a blank.
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n')
  return new Map(lines.map(propertyIn)).set('type', file.contentType)
}

/** `ATTENDEE;CN="Ada":mailto:ada@example.com` says more of itself before its value; names in it may hold a colon. */
function propertyIn(line: string): [name: string, value: string] {
  const [, name = '', value = ''] = /^([A-Z-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/u.exec(line) ?? []
  return [name, value]
}

/** "20261203T140000Z" */
export const inUtc = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '')
