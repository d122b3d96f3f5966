import { signIn } from './app/sign-in.ts'
import { withApp, type App } from './app/start-app.ts'
import { visit } from './app/visit.ts'
import { cpuCases, procedure } from './budgets/cpu.ts'
import { conclude } from './report/conclude.ts'
import { overruns } from './report/overruns.ts'
import { printTable } from './report/print-table.ts'
import { runtimeBelow } from './ssr/cpu-time.ts'
import { measureCpu, type Load } from './ssr/measure-cpu.ts'
import { startRaw } from './ssr/start-raw.ts'

/** npm run bench:ssr: processor time of the runtime per request, against a handler that does the least. */
const rounds = 5

/** What the procedure asks the database, word for word. */
async function statementsOf(app: App, path: string): Promise<string> {
  await app.proxy.take(0)
  await visit({ url: app.url + path })
  const [exchange] = await app.proxy.take(20)
  if (!exchange) throw new Error(`${path} asks the database nothing`)
  return exchange.body
}

function loadsOf(app: App, cookie: string): Load[] {
  const pid = runtimeBelow(app.pid)
  const port = Number(new URL(app.url).port)
  return cpuCases.map(({ name, path, member, count }) => ({
    name,
    pid,
    count,
    asked: { port, path, cookie: member ? cookie : undefined },
  }))
}

async function measure(app: App): Promise<ReadonlyMap<string, number>> {
  const { port, stop } = await startRaw(`${app.proxy.url}/libsql/v2/pipeline`, await statementsOf(app, procedure))
  try {
    const pid = runtimeBelow(process.pid)
    const nothing = { name: 'nothing', pid, asked: { port, path: '/nothing' }, count: 300 }
    const raw = { name: 'raw handler', pid, asked: { port, path: '/rows' }, count: 200 }
    return await measureCpu([nothing, raw, ...loadsOf(app, await signIn(app, 'sam@demo.test'))], rounds)
  } finally {
    await stop()
  }
}

function told(cpu: ReadonlyMap<string, number>): string[] {
  const all = (name: string) => cpu.get(name) ?? Number.NaN
  const own = (name: string) => all(name) - all('nothing')
  const rawMs = own('raw handler')
  printTable(
    `Processor time of workerd per request in ms, medians of ${rounds} interleaved rounds`,
    ['request', 'in all', 'own', 'goal', 'own, × raw', 'at most'],
    [
      ['an empty answer', all('nothing').toFixed(2), '', '', '', ''],
      ['raw handler, one batch', all('raw handler').toFixed(2), rawMs.toFixed(2), '', '1.0', ''],
      ...cpuCases.map(({ name, goalMs, mostTimesRaw }) => [
        name,
        all(name).toFixed(2),
        own(name).toFixed(2),
        goalMs === undefined ? '' : `≤ ${goalMs}`,
        (own(name) / rawMs).toFixed(1),
        mostTimesRaw,
      ]),
    ],
  )
  console.info(
    'Own is what is above an empty answer behind the same assets: the rest is the local runtime around a Worker.',
  )
  return cpuCases.flatMap(({ name, mostTimesRaw }) =>
    overruns(name, { 'times the raw handler': own(name) / rawMs }, { 'times the raw handler': mostTimesRaw }),
  )
}

if (process.platform === 'linux') await withApp(async (app) => conclude(told(await measure(app))))
else console.info('Skipped: processor time is read from /proc, which only Linux has.')
