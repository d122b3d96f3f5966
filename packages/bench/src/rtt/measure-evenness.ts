import { query } from '../app/query.ts'
import type { App } from '../app/start-app.ts'
import { visit } from '../app/visit.ts'
import { median } from '../report/median.ts'

export type Evenness = { readonly route: string; readonly knownMs: number; readonly unknownMs: number }

/** Who measures must not learn who is here. */
export const mostApartMs = 10

const rounds = 15
/** A busy machine blurs one look; what is really apart is so in each. */
const looks = 3

type Form = (email: string, name: string) => Readonly<Record<string, string>>

/** What one asks with who tries out whether an address has an account. */
const forms: Readonly<Record<string, Form>> = {
  '/login': (email) => ({ email, password: 'not the right one' }),
  '/forgot': (email) => ({ email }),
  '/signup': (email, username) => ({ name: 'Wren', username, email, password: 'a quiet harbour town' }),
}

/** How long an answer takes for an address that has an account and for one that has none. */
export async function measureEvenness(app: App): Promise<Evenness[]> {
  const accounts = await query(app, 'select email from users where email_verified_at is not null order by id desc')
  const known = accounts.flat()
  const measured: Evenness[] = []
  for (const [route, form] of Object.entries(forms)) {
    let best: Evenness | undefined
    for (let look = 0; look < looks && !(best && apartMs(best) <= mostApartMs); look += 1)
      best = await lookAt(app, { route, form, emails: known.slice(look * rounds, (look + 1) * rounds) })
    if (best) measured.push(best)
  }
  return measured
}

export const apartMs = ({ knownMs, unknownMs }: Evenness) => Math.abs(knownMs - unknownMs)

type Look = { readonly route: string; readonly form: Form; readonly emails: readonly string[] }

/** Both take turns, each from an address of its own, so that nobody is held up for asking often. */
async function lookAt(app: App, { route, form, emails }: Look): Promise<Evenness> {
  const took = async (email: string) => {
    const name = `asker-${(askers += 1)}`
    const { ttfbMs } = await visit({ url: app.url + route, form: form(email, name), address: `2001:db8:${askers}::1` })
    await app.proxy.take(20)
    return ttfbMs
  }
  const times = { known: Array.of<number>(), unknown: Array.of<number>() }
  for (const email of emails) {
    times.known.push(await took(email))
    times.unknown.push(await took(email.replace('@', '-not@')))
  }
  return { route, knownMs: median(times.known), unknownMs: median(times.unknown) }
}

let askers = 0
