import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second, on every machine that Node runs on. */
const tickMs = 10

type Stat = { readonly name: string; readonly parent: number; readonly cpuMs: number }

/** One line of /proc/<pid>/stat. The name stands in brackets and may hold anything, brackets too. */
export function readStat(line: string): Stat {
  const end = line.lastIndexOf(')')
  const [, parent = 0, ...fields] = line
    .slice(end + 2)
    .split(' ')
    .map(Number)
  const [user = 0, system = 0] = fields.slice(9)
  return { name: line.slice(line.indexOf('(') + 1, end), parent, cpuMs: (user + system) * tickMs }
}

const statOf = (pid: number) => readStat(readFileSync(`/proc/${pid}/stat`, 'utf8'))

/** Processor time that all threads of a process have used so far. */
export const cpuTimeMs = (pid: number) => statOf(pid).cpuMs

/** The runtime that a process has started. */
export function runtimeBelow(parent: number): number {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger)
  const found = pids.find((pid) => isRuntime(pid, parent))
  if (found === undefined) throw new Error('No workerd runs below the process that started it.')
  return found
}

function isRuntime(pid: number, above: number): boolean {
  try {
    const { name, parent } = statOf(pid)
    return name === 'workerd' && parent === above
  } catch {
    return false // it ended while the list was read
  }
}
