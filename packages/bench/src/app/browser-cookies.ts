export type BrowserCookies = {
  /** As a browser sends them; undefined when there are none. */
  readonly header: () => string | undefined
  readonly take: (answer: Headers) => void
}

/** What a browser keeps between its requests: what it was given last, and nothing that was taken back. */
export function browserCookies(first?: string): BrowserCookies {
  const held = new Map<string, string>()
  const keep = (pair: string) => held.set(pair.slice(0, pair.indexOf('=')), pair)
  if (first) keep(first)
  return {
    header: () => (held.size === 0 ? undefined : [...held.values()].join('; ')),
    take(answer) {
      for (const line of answer.getSetCookie()) {
        const [pair = ''] = line.split(';')
        if (/Max-Age=0(?:;|$)/.test(line)) held.delete(pair.slice(0, pair.indexOf('=')))
        else keep(pair)
      }
    },
  }
}
