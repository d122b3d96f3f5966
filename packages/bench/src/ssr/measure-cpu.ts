import { median } from '../report/median.ts'
import { cpuTimeMs } from './cpu-time.ts'
import { sendMany, type Asked } from './send-many.ts'

export type Load = { readonly name: string; readonly pid: number; readonly asked: Asked; readonly count: number }

/** Processor time of one request of each load, in milliseconds: the median of rounds in which all take their turn. */
export async function measureCpu(loads: readonly Load[], rounds: number): Promise<ReadonlyMap<string, number>> {
  const samples = new Map(loads.map(({ name }) => [name, Array.of<number>()]))
  for (const { asked, count } of loads) await sendMany(asked, count)
  for (let round = 0; round < rounds; round++) {
    for (const { name, pid, asked, count } of loads) {
      const before = cpuTimeMs(pid)
      await sendMany(asked, count)
      samples.get(name)?.push((cpuTimeMs(pid) - before) / count)
    }
  }
  return new Map(Array.from(samples, ([name, values]) => [name, median(values)]))
}
