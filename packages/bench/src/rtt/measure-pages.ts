import type { Cast } from '../app/cast.ts'
import type { App } from '../app/start-app.ts'
import { each, type PageBudget } from '../budgets/page-budget.ts'
import { measureDepth, silenceMs } from './measure-depth.ts'
import type { Row } from './row.ts'

/** Each page for a guest, for a guest once more if the edge keeps it, and for a member. */
export async function measurePages(app: App, pages: readonly PageBudget[], cast: Cast): Promise<Row[]> {
  const rows: Row[] = []
  for (const { route, path: url, depth: most, status = each(200), as = 'member' } of pages) {
    const row = async (visitor: string, given: { cookie?: string; depth: number; status: number }) => {
      const { answer: _page, ...measured } = await measureDepth(app, { url, cookie: given.cookie }, silenceMs.page)
      const budget = { depth: given.depth, requests: given.depth }
      rows.push({ name: `${route} as ${visitor}`, measured, budget, status: given.status })
    }
    await row('guest', { depth: most.guest, status: status.guest })
    if (most.cached !== undefined) await row('guest, cached', { depth: most.cached, status: status.guest })
    await row(as, { cookie: cast[as], depth: most.member, status: status.member })
  }
  return rows
}

/** The first visit of a page pays for loading its code. */
export async function warmUp(app: App, pages: readonly PageBudget[], cast: Cast): Promise<void> {
  for (const { path: url, as = 'member' } of pages) await measureDepth(app, { url, cookie: cast[as] }, silenceMs.page)
}
