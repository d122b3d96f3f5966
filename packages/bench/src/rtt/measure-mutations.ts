import { addressOf, type Cast, type Part } from '../app/cast.ts'
import { mailedPath } from '../app/mailed-path.ts'
import type { App } from '../app/start-app.ts'
import type { MutationBudget, Person } from '../budgets/mutation-budget.ts'
import { measureDepth } from './measure-depth.ts'
import type { Row } from './row.ts'

type Visitor = 'guest' | Part

/** One person's way through all that is theirs to do. The browser keeps the session that it was given last. */
export async function measureMutations(
  app: App,
  mutations: readonly MutationBudget[],
  { visitor, cast }: { readonly visitor: Visitor; readonly cast: Cast },
): Promise<Row[]> {
  const person = personFor(app, visitor)
  let cookie = visitor === 'guest' ? undefined : cast[visitor]
  const rows: Row[] = []
  for (const { route, path, form, status, depth, requests } of mutations.filter(isFor(visitor))) {
    const measured = await measureDepth(app, { url: await path(person), form: form(person), cookie })
    cookie = measured.session ?? cookie
    rows.push({ name: `POST ${route} as ${visitor}`, measured, budget: { depth, requests }, status })
  }
  return rows
}

const isFor =
  (visitor: Visitor) =>
  ({ by }: MutationBudget) =>
    by === undefined ? visitor === 'guest' || visitor === 'member' : by === visitor

function personFor(app: App, visitor: Visitor): Person {
  const email = `${visitor}@bench.test`
  return {
    email,
    account: visitor === 'guest' ? email : addressOf(visitor),
    mailedPath: (beginning, to = email) => mailedPath(app, to, beginning),
  }
}
