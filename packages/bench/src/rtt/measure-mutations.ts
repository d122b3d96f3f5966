import { mailedPath } from '../app/mailed-path.ts'
import type { App } from '../app/start-app.ts'
import type { MutationBudget, Person } from '../budgets/mutations.ts'
import { measureDepth } from './measure-depth.ts'
import type { Row } from './row.ts'

type Who = { readonly visitor: string; readonly cookie?: string }

/** One person's way through all of them. */
export async function measureMutations(
  app: App,
  mutations: readonly MutationBudget[],
  { visitor, cookie }: Who,
): Promise<Row[]> {
  const email = `${visitor}@bench.test`
  const person: Person = { email, mailedPath: (beginning) => mailedPath(app, email, beginning) }
  const rows: Row[] = []
  for (const { route, path, form, status, depth, requests } of mutations) {
    const measured = await measureDepth(app, { url: await path(person), form: form(person), cookie })
    rows.push({ name: `POST ${route} as ${visitor}`, measured, budget: { depth, requests }, status })
  }
  return rows
}
