import type { Looking } from '@mentorhub/services/context'
import { median } from '../report/median.ts'
import type { Case } from './cases.ts'
import type { Asked, Crowd } from './open-crowd.ts'

export type Measured = {
  readonly name: string
  readonly goal: Case['goal']
  /** Processor time, which neighbours on the machine do not change; and the median of what the clock showed. */
  readonly p50: number
  readonly p99: number
  readonly clock: number
  /** The statements of one run. */
  readonly asked: readonly Asked[]
}

const [warmUps, runs] = [5, 100]

/** What the statements of one verb take together, in milliseconds, their preparation included. */
export async function measure(crowd: Crowd, here: Looking, one: Case): Promise<Measured> {
  const times: { cpu: number; clock: number }[] = []
  for (let nth = 0; nth < warmUps + runs; nth++) {
    crowd.asked.length = 0
    await one.run(here, nth)
    const [cpu, clock] = [cpuNow(), performance.now()]
    for (const asked of crowd.asked) crowd.rowsOf(asked)
    if (nth >= warmUps) times.push({ cpu: cpuNow() - cpu, clock: performance.now() - clock })
  }
  const sorted = times.map(({ cpu }) => cpu).toSorted((a, b) => a - b)
  return {
    name: one.name,
    goal: one.goal,
    p50: median(sorted),
    p99: sorted[Math.ceil(runs * 0.99) - 1] ?? Number.NaN,
    clock: median(times.map(({ clock }) => clock)),
    asked: [...crowd.asked],
  }
}

function cpuNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
