export type CpuCase = {
  readonly name: string
  readonly path: string
  readonly member?: boolean
  /** Cheap requests are many, so that their processor time can be read at all. */
  readonly count: number
  /** What performance.md hopes for, in milliseconds; told, and never a failure. */
  readonly goalMs?: number
  /** How many times the raw handler it may cost. */
  readonly mostTimesRaw: number
}

export const procedure = '/trpc/mentors.get?input=%7B%22username%22%3A%22noor%22%7D'

export const cpuCases: readonly CpuCase[] = [
  { name: 'public page, one batch', path: '/', member: true, count: 100, goalMs: 0.8, mostTimesRaw: 12 },
  { name: 'public page, cached', path: '/', count: 200, goalMs: 0.1, mostTimesRaw: 4 },
  { name: 'hydrated page, one batch', path: '/dev/emails', member: true, count: 100, goalMs: 1.8, mostTimesRaw: 12 },
  { name: 'health check', path: '/healthz', count: 200, mostTimesRaw: 3 },
  { name: 'tRPC procedure', path: procedure, count: 200, mostTimesRaw: 8 },
]
