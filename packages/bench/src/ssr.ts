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
const rounds = 7
const rawCount = 500

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
  return cpuCases.map(({ name, path, member, count }) => ({
    name,
    pid,
    count,
    ask: { url: app.url + path, cookie: member ? cookie : undefined },
  }))
}

async function measure(app: App): Promise<string[]> {
  const raw = await startRaw(`${app.proxy.url}/libsql/v2/pipeline`, await statementsOf(app, procedure))
  try {
    const rawLoad = { name: 'raw handler', pid: runtimeBelow(process.pid), ask: { url: raw.url }, count: rawCount }
    const cpu = await measureCpu([rawLoad, ...loadsOf(app, await signIn(app, 'sam@demo.test'))], rounds)
    return told(cpu)
  } finally {
    await raw.stop()
  }
}

function told(cpu: ReadonlyMap<string, number>): string[] {
  const rawMs = cpu.get('raw handler') ?? Number.NaN
  const figures = cpuCases.map(({ name, goalMs, mostTimesRaw }) => {
    const ms = cpu.get(name) ?? Number.NaN
    return { name, ms, goal: goalMs === undefined ? '' : `≤ ${goalMs}`, timesRaw: ms / rawMs, mostTimesRaw }
  })
  printTable(
    `Processor time of workerd per request, medians of ${rounds} interleaved rounds`,
    ['request', 'ms', 'above raw', 'goal', '× raw', 'most'],
    [
      ['raw handler', rawMs.toFixed(2), '0.00', '', '1.0', ''],
      ...figures.map(({ name, ms, goal, timesRaw, mostTimesRaw }) => [
        name,
        ms.toFixed(2),
        (ms - rawMs).toFixed(2),
        goal,
        timesRaw.toFixed(1),
        mostTimesRaw,
      ]),
    ],
  )
  return figures.flatMap(({ name, timesRaw, mostTimesRaw }) =>
    overruns(name, { 'times the raw handler': timesRaw }, { 'times the raw handler': mostTimesRaw }),
  )
}

if (process.platform === 'linux') await withApp(async (app) => conclude(await measure(app)))
else console.info('Skipped: processor time is read from /proc, which only Linux has.')
