import type { Ask } from '../app/visit.ts'
import { median } from '../report/median.ts'
import { cpuTimeMs } from './cpu-time.ts'
import { sendMany } from './send-many.ts'

export type Load = { readonly name: string; readonly pid: number; readonly ask: Ask; readonly count: number }

/** Processor time of one request of each load, in milliseconds: the median of rounds in which all take their turn. */
export async function measureCpu(loads: readonly Load[], rounds: number): Promise<ReadonlyMap<string, number>> {
  const samples = new Map(loads.map(({ name }) => [name, Array.of<number>()]))
  for (const { ask, count } of loads) await sendMany(ask, count)
  for (let round = 0; round < rounds; round++) {
    for (const { name, pid, ask, count } of loads) {
      const before = cpuTimeMs(pid)
      await sendMany(ask, count)
      samples.get(name)?.push((cpuTimeMs(pid) - before) / count)
    }
  }
  return new Map(Array.from(samples, ([name, values]) => [name, median(values)]))
}
