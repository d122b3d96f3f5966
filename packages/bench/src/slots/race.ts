import { median } from '../report/median.ts'

/** `times` calls are one measurement. */
type Runner = { readonly name: string; readonly times: number; readonly run: () => unknown }

/** Microseconds of one call, as medians of rounds in which everybody takes turns, so that a busy machine is busy for all. */
export function race(runners: readonly Runner[], rounds: number): ReadonlyMap<string, number> {
  for (const runner of runners) measure(runner)
  const figures = Array.from({ length: rounds }, () => runners.map((runner) => measure(runner)))
  return new Map(runners.map(({ name }, index) => [name, median(figures.map((round) => round[index] ?? Number.NaN))]))
}

function measure({ run, times }: Runner): number {
  const began = performance.now()
  for (let count = 0; count < times; count++) run()
  return ((performance.now() - began) * 1000) / times
}
