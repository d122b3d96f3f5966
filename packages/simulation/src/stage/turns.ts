import type { Random } from './random.ts'
import { quiet, takeSoon } from './surroundings.ts'

/** Where a call is cut off: whoever made it hears nothing more, or hears that nobody answered. */
export const faultKinds = ['dies_before', 'dies_after', 'unanswered_before', 'unanswered_after'] as const
export type Fault = { readonly kind: (typeof faultKinds)[number]; readonly at: number }

/** One call of somebody, from beginning to end. */
export type Task = {
  readonly name: string
  readonly fault: Fault | undefined
  calls: number
  isDead: boolean
  /** What it says in the end; undefined while it runs and once it is dead. */
  outcome: Outcome | undefined
}
export type Outcome = { readonly value: unknown } | { readonly error: unknown }

type Waiting = { readonly task: Task; readonly go: () => Promise<void> }

/**
 * Whoever asks something of the world outside waits here, and chance says who is next. One is served at a time, so the
 * seed alone decides in which order things happen.
 */
export function turnsBy(dice: Random) {
  const waiting: Waiting[] = []

  /** A call through a port: it acts when its turn comes, unless the task's fault is there first. */
  const through = <T>(task: Task, act: () => T | Promise<T>): Promise<T> => {
    const kind = ++task.calls === task.fault?.at ? task.fault.kind : undefined
    return new Promise<T>((resolve, reject) => {
      const go = async () => {
        if (task.isDead) return
        try {
          if (kind === 'unanswered_before') throw unanswered()
          if (kind === 'dies_before') return die(task)
          const found = await act()
          if (kind === 'unanswered_after') throw unanswered()
          if (kind === 'dies_after') return die(task)
          resolve(found)
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)))
        }
      }
      waiting.push({ task, go })
    })
  }

  return { through, start, settle: () => settle(dice, waiting) }
}

export type Turns = ReturnType<typeof turnsBy>

const unanswered = () => new TypeError('fetch failed')

function die(task: Task): void {
  task.isDead = true
}

/** Begins a task; it goes on once the turns are taken. */
function start(name: string, fault: Fault | undefined, run: (task: Task) => Promise<unknown>): Task {
  const task: Task = { name, fault, calls: 0, isDead: false, outcome: undefined }
  run(task).then(
    (value) => void (task.outcome ??= { value }),
    (error: unknown) => void (task.outcome ??= { error }),
  )
  return task
}

/** Until nobody waits any more. */
async function settle(dice: Random, waiting: Waiting[]): Promise<void> {
  for (;;) {
    await quiet()
    const work = takeSoon()
    for (const one of work) one()
    if (work.length > 0) continue
    const next = dice.draw(waiting)
    if (!next) return
    await next.go()
  }
}
