import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { CannotStart } from '../cannot-start.ts'
import { writeWhole } from '../write-whole.ts'

const Kept = z.object({ offsetMs: z.int() })

/** The one clock of the app and of everything it talks to: the machine's, moved by what was asked. */
export class Clock {
  readonly #file: string
  #offsetMs: number

  constructor(file: string, startAt?: number) {
    this.#file = file
    this.#offsetMs = existsSync(file) ? keptOffset(file) : startAt === undefined ? 0 : startAt - Date.now()
    this.move(0)
  }

  get offsetMs(): number {
    return this.#offsetMs
  }

  now(): number {
    return Date.now() + this.#offsetMs
  }

  move(ms: number): void {
    writeWhole(this.#file, JSON.stringify({ offsetMs: this.#offsetMs + ms }))
    this.#offsetMs += ms
  }
}

function keptOffset(file: string): number {
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8'))).offsetMs
  } catch {
    throw new CannotStart(`${file} does not hold the clock's offset; delete it to set the clock back to now.`)
  }
}
