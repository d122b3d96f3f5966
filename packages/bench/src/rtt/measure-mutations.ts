import { browserCookies } from '../app/browser-cookies.ts'
import { addressOf, type Part } from '../app/cast.ts'
import { signIn } from '../app/sign-in.ts'
import type { App } from '../app/start-app.ts'
import type { MutationBudget } from '../budgets/mutation-budget.ts'
import { measureDepth, silenceMs } from './measure-depth.ts'
import { personOf } from './person-of.ts'
import type { Row } from './row.ts'

type Visitor = 'guest' | Part

/** One person's way through all that is theirs to do, in one browser. */
export async function measureMutations(
  app: App,
  mutations: readonly MutationBudget[],
  visitor: Visitor,
): Promise<Row[]> {
  const cookies = browserCookies(visitor === 'guest' ? undefined : await signIn(app, addressOf(visitor)))
  const person = personOf(app, visitor, cookies)
  const rows: Row[] = []
  for (const { route, procedure = '', path, form, status, depth, requests } of mutations.filter(isFor(visitor))) {
    const ask = { url: await path(person), form: await form?.(person), cookie: cookies.header() }
    const { answer, ...measured } = await measureDepth(app, ask, silenceMs.mutation)
    cookies.take(answer.headers)
    person.arrived(answer)
    const name = `${form ? 'POST' : 'GET'} ${route} as ${visitor} ${procedure}`
    rows.push({ name, measured, budget: { depth, requests }, status })
  }
  return rows
}

const isFor =
  (visitor: Visitor) =>
  ({ by }: MutationBudget) =>
    by === undefined ? visitor === 'guest' || visitor === 'member' : by === visitor
