import type { BrowserCookies } from '../app/browser-cookies.ts'
import { addressOf, type Part } from '../app/cast.ts'
import { mailedCode, mailedPath } from '../app/mailed-path.ts'
import type { App } from '../app/start-app.ts'
import { throughGoogle } from '../app/through-google.ts'
import { visit, type Visit } from '../app/visit.ts'
import type { Person } from '../budgets/mutation-budget.ts'

type Walker = Person & { readonly arrived: (answer: Visit) => void }

/** Knows what a person of the budgets may ask for, from the mailbox, the pages and the last answer. */
export function personOf(app: App, visitor: 'guest' | Part, cookies: BrowserCookies): Walker {
  const email = `${visitor}@bench.test`
  const account = visitor === 'guest' ? email : addressOf(visitor)
  const typed = new Set<string>()
  let lastLocation = ''
  return {
    email,
    account,
    mailedPath: (beginning, to = email) => mailedPath(app, to, beginning),
    async mailedCode(to = account) {
      const code = await mailedCode(app, to, typed)
      typed.add(code)
      return code
    },
    async given(path, where) {
      const { body } = await visit({ url: app.url + path, cookie: cookies.header() })
      await app.proxy.take(0)
      const found = where.exec(body.toString())?.[1]
      if (found === undefined) throw new Error(`${path} has nothing like ${where.source}.`)
      return found
    },
    fromGoogle: (sub) => throughGoogle(lastLocation, sub, app.url),
    arrived: ({ headers }) => void (lastLocation = headers.get('Location') ?? ''),
  }
}
