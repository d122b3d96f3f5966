import { browserCookies } from './browser-cookies.ts'
import { visit } from './visit.ts'

/** Walks from the app's redirect to Google, chooses an account there, and gives the path with which one comes back. */
export async function throughGoogle(start: string, sub: string, appUrl: string): Promise<string> {
  const cookies = browserCookies()
  const step = async (url: string, form?: Readonly<Record<string, string>>) => {
    const answer = await visit({ url, form, cookie: cookies.header() })
    cookies.take(answer.headers)
    const location = answer.headers.get('Location')
    return location === null ? undefined : new URL(location, url).href
  }
  let [at, next] = [start, await step(start)]
  while (next !== undefined && !next.startsWith(appUrl)) [at, next] = [next, await step(next)]
  // A page instead of a redirect is the one on which an account is chosen.
  for (next ??= await step(at, { sub }); next !== undefined; next = await step(next))
    if (next.startsWith(appUrl)) return next.slice(appUrl.length)
  throw new Error(`The way through Google ended at ${at}`)
}
