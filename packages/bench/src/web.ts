import { signIn } from './app/sign-in.ts'
import { withApp, type App } from './app/start-app.ts'
import { visit } from './app/visit.ts'
import { mostCls, webPages, type WebPage } from './budgets/web.ts'
import { conclude } from './report/conclude.ts'
import { overruns } from './report/overruns.ts'
import { printTable } from './report/print-table.ts'
import { findChromium, type Chromium } from './web/find-chromium.ts'
import type { WebFigures } from './web/read-report.ts'
import { runLighthouse } from './web/run-lighthouse.ts'

/** npm run bench:web: what Lighthouse says of the built Worker. */
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Row = { readonly page: WebPage; readonly figures: WebFigures }

const scoreOf = ({ scores }: WebFigures, category: string) => scores[category] ?? Number.NaN

const cells = ({ page, figures }: Row) => [
  page.path,
  ...categories.map((category) => scoreOf(figures, category)),
  `${figures.lcpMs.toFixed(0)} ms`,
  `≤ ${page.goal.lcpMs} ms`,
  `${figures.tbtMs.toFixed(0)} ms`,
  figures.cls.toFixed(3),
]

const broken = ({ page, figures }: Row) => [
  ...Object.entries(page.missing).flatMap(([category, most]) =>
    overruns(
      page.path,
      { [`points missing in ${category}`]: 100 - scoreOf(figures, category) },
      {
        [`points missing in ${category}`]: most,
      },
    ),
  ),
  ...overruns(page.path, { CLS: figures.cls }, { CLS: mostCls }),
]

async function look(app: App, chromium: Chromium): Promise<void> {
  const member = await signIn(app, 'sam@demo.test')
  const rows: Row[] = []
  for (const page of webPages) {
    const asked = { url: app.url + page.path, cookie: page.member ? member : undefined }
    await visit(asked)
    rows.push({ page, figures: await runLighthouse(asked, chromium) })
  }
  const head = ['page', ...categories, 'LCP', 'goal', 'TBT', 'CLS']
  printTable('Lighthouse, as on a phone over a slow network (simulated)', head, rows.map(cells))
  for (const { page, figures } of rows) for (const flaw of figures.flaws) console.info(`${page.path}  ${flaw}`)
  conclude(rows.flatMap(broken))
}

const chromium = await findChromium()
if (chromium) await withApp((app) => look(app, chromium))
else console.info('Skipped: no Chromium is here. Set CHROMIUM=/path/to/chromium to measure with one.')
