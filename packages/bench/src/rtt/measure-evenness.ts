import { query } from '../app/query.ts'
import type { App } from '../app/start-app.ts'
import { visit } from '../app/visit.ts'
import { median } from '../report/median.ts'

export type Evenness = { readonly route: string; readonly knownMs: number; readonly unknownMs: number }

const rounds = 15

/** What one asks with who tries out whether an address has an account. */
const forms: Readonly<Record<string, (email: string, round: string) => Readonly<Record<string, string>>>> = {
  '/login': (email) => ({ email, password: 'not the right one' }),
  '/forgot': (email) => ({ email }),
  '/signup': (email, round) => ({
    name: 'Wren',
    username: `curious-${round}`,
    email,
    password: 'a quiet harbour town',
  }),
}

/** How long an answer takes for an address that has an account and for one that has none; both take turns. */
export async function measureEvenness(app: App): Promise<Evenness[]> {
  const accounts = await query(
    app,
    'select email from users where email_verified_at is not null order by id desc limit ?',
    [String(rounds)],
  )
  const known = accounts.flat()
  const measured: Evenness[] = []
  for (const [route, form] of Object.entries(forms)) {
    const took = async (email: string, round: string) => {
      const address = `2001:db8:0:${round}::1`
      const { ttfbMs } = await visit({ url: app.url + route, form: form(email, round), address })
      await app.proxy.take(20)
      return ttfbMs
    }
    const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] }
    for (const [index, email] of known.entries()) {
      times.known.push(await took(email, `a${index}`))
      times.unknown.push(await took(email.replace('@', '-not@'), `b${index}`))
    }
    measured.push({ route, knownMs: median(times.known), unknownMs: median(times.unknown) })
  }
  return measured
}
