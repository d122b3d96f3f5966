import { castOf } from './app/cast.ts'
import { readManifest, sharedModules } from './app/manifest.ts'
import { withApp } from './app/start-app.ts'
import { each, type PageBudget } from './budgets/page-budget.ts'
import { pages } from './budgets/pages.ts'
import { pageSizes, workerSizes } from './budgets/sizes.ts'
import { conclude } from './report/conclude.ts'
import { overruns } from './report/overruns.ts'
import { printTable } from './report/print-table.ts'
import { measurePage } from './size/measure-page.ts'
import { workerBundle } from './size/worker-bundle.ts'

/** npm run bench:size: what travels for each page, in kilobytes after gzip. */
const kb = (size: number) => size.toFixed(1)

await withApp(async (app) => {
  const cast = await castOf(app)
  const shared = sharedModules(readManifest())
  const measure = async (
    kind: keyof typeof pageSizes,
    { route, path, as = 'member', status = each(200) }: PageBudget,
  ) => {
    const isPublic = kind === 'public'
    const asked = { origin: app.url, path, cookie: isPublic ? undefined : cast[as], shared }
    return { route, kind, size: await measurePage(asked, isPublic ? status.guest : status.member) }
  }
  const rows = []
  for (const page of pages) if (page.kind !== 'machine') rows.push(await measure(page.kind, page))

  printTable(
    'What a browser loads for each page (KB after gzip)',
    ['route', 'kind', 'HTML', 'CSS', 'inline JS', 'JS', 'own JS', 'scripts', 'requests'],
    rows.map(({ route, kind, size }) => [
      route,
      kind,
      ...[size.html, size.css, size.inlineJs, size.js, size.ownJs].map(kb),
      size.scripts,
      size.requests,
    ]),
  )
  const worker = workerBundle()
  const of = (part: keyof typeof workerSizes) => `${kb(worker[part])} KB of ${workerSizes[part]}`
  console.info(`The Worker: JavaScript ${of('js')}, WASM ${of('wasm')}, words and tables ${of('text')}.`)
  conclude([
    ...rows.flatMap(({ route, kind, size }) => overruns(route, size, pageSizes[kind])),
    ...overruns('the Worker', worker, workerSizes),
  ])
})
