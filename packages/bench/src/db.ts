import { parseArgs } from 'node:util'
import { guest } from '@mentorhub/services/auth/viewer'
import { cases } from './db/cases.ts'
import { measure, type Measured } from './db/measure.ts'
import { openCrowd } from './db/open-crowd.ts'
import { planOf, wholeTables } from './db/plans.ts'
import { conclude } from './report/conclude.ts'
import { printTable } from './report/print-table.ts'

/** npm run bench:db [-- --mentors=100000]: what the directory costs in the database, and how it goes about it. */
const { values } = parseArgs({ options: { mentors: { type: 'string', default: '10000' } } })
const count = Number(values.mentors)
const now = Date.parse('2026-11-23T09:00:00Z')

console.info(`Making ${count.toLocaleString('en')} mentors …`)
const crowd = await openCrowd(count, now)
const here = { db: crowd.db, viewer: guest, now: () => now }
const measured: Measured[] = []
for (const one of cases) measured.push(await measure(crowd, here, one))

const broken: string[] = []
const told = new Set<string>()
for (const { name, asked } of measured)
  for (const statement of asked) {
    const plan = planOf(crowd, statement)
    const steps = plan.join('\n    ')
    if (!told.has(steps)) console.info(`\n${name}\n    ${steps}`)
    told.add(steps)
    broken.push(...wholeTables(plan).map((step) => `${name}: ${step}`))
  }

printTable(
  `${count.toLocaleString('en')} mentors: milliseconds of processor in the database, and by the clock`,
  ['what', 'p50', 'p99', 'clock p50', 'goal p50', 'goal p99', ''],
  measured.map(({ name, p50, p99, clock, goal }) => [
    name,
    p50.toFixed(2),
    p99.toFixed(2),
    clock.toFixed(2),
    ...goal,
    p50 <= goal[0] && p99 <= goal[1] ? '' : 'slower',
  ]),
)
crowd.close()
conclude(broken)
