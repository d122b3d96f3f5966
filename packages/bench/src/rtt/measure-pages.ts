import type { App } from '../app/start-app.ts'
import type { PageBudget } from '../budgets/pages.ts'
import { measureDepth } from './measure-depth.ts'
import type { Row } from './row.ts'

/** Each page for a guest, for a guest once more if the edge keeps it, and for a member. */
export async function measurePages(app: App, pages: readonly PageBudget[], cookie: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const { route, path: url, depth: most, status = 200 } of pages) {
    const row = async (visitor: string, cookie: string | undefined, depth: number) =>
      rows.push({
        name: `${route} as ${visitor}`,
        measured: await measureDepth(app, { url, cookie }),
        budget: { depth, requests: depth },
        status,
      })
    await row('guest', undefined, most.guest)
    if (most.cached !== undefined) await row('guest, cached', undefined, most.cached)
    await row('member', cookie, most.member)
  }
  return rows
}

/** The first visit of a page pays for loading its code. */
export async function warmUp(app: App, pages: readonly PageBudget[], cookie: string): Promise<void> {
  for (const { path: url } of pages) await measureDepth(app, { url, cookie })
}
