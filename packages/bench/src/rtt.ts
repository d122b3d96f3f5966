import { builtRoutes } from './app/built-routes.ts'
import { castOf } from './app/cast.ts'
import { mutationProcedures } from './app/procedures.ts'
import { withApp } from './app/start-app.ts'
import { missingBudgets } from './budgets/missing-budgets.ts'
import { mutations } from './budgets/mutations.ts'
import { pages } from './budgets/pages.ts'
import { withoutPage } from './budgets/without-page.ts'
import { conclude } from './report/conclude.ts'
import { overruns } from './report/overruns.ts'
import { printTable } from './report/print-table.ts'
import { apartMs, type Evenness, measureEvenness, mostApartMs } from './rtt/measure-evenness.ts'
import { measureMutations } from './rtt/measure-mutations.ts'
import { measurePages, warmUp } from './rtt/measure-pages.ts'
import type { Row } from './rtt/row.ts'

/** npm run bench:rtt: how many database requests wait for one another, with the database far away. */
const delayMs = 50
const goalMs = 60
const warmUps = 3

const cells = ({ name, measured, budget }: Row) => [
  name,
  measured.status,
  measured.depth,
  budget.depth,
  measured.requests,
  measured.behind,
  `${measured.ttfbMs.toFixed(0)} ms`,
]

const broken = ({ name, measured, budget, status }: Row) => [
  ...(measured.status === status ? [] : [`${name}: status ${measured.status}, expected is ${status}`]),
  ...overruns(name, { depth: measured.depth, requests: measured.requests }, budget),
]

const uneven = (found: Evenness) =>
  overruns(found.route, { 'milliseconds apart': apartMs(found) }, { 'milliseconds apart': mostApartMs })

await withApp(async (app) => {
  const missing = missingBudgets(
    {
      routes: builtRoutes(),
      procedures: (await mutationProcedures()).filter((procedure) => !withoutPage.includes(procedure)),
    },
    { pages, mutations },
  )
  const cast = await castOf(app)
  for (let round = 0; round < warmUps; round++) await warmUp(app, pages, cast)
  app.proxy.delayBy(delayMs)
  const rows = [...(await measurePages(app, pages, cast))]
  for (const visitor of ['guest', 'superadmin', 'mentor', 'member'] as const)
    rows.push(...(await measureMutations(app, mutations, visitor)))
  app.proxy.delayBy(0)
  const even = await measureEvenness(app)
  printTable(
    `Database requests, each ${delayMs} ms away`,
    ['route and visitor', 'status', 'depth', 'budget', 'requests', 'behind', 'TTFB'],
    rows.map(cells),
  )
  const prompt = rows.filter(({ measured }) => measured.ttfbMs <= goalMs + delayMs * Math.max(0, measured.depth - 1))
  console.info(
    `The goal is ${goalMs} ms, and ${delayMs} more for each further request in a row: ${prompt.length} of ${rows.length} answers kept it.`,
  )
  printTable(
    'How long an answer takes, by whether the address has an account: medians',
    ['route', 'known', 'unknown'],
    even.map(({ route, knownMs, unknownMs }) => [route, `${knownMs.toFixed(1)} ms`, `${unknownMs.toFixed(1)} ms`]),
  )
  conclude([...missing, ...rows.flatMap(broken), ...even.flatMap(uneven)])
})
