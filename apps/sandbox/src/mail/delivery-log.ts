import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { writeWhole } from '../write-whole.ts'
import { Delivery } from './message.ts'

/** One line a delivery, so that a crash can tear the last line only. */
export class DeliveryLog {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  /** What can be read. A torn line is taken out, or the next one would be joined to it. */
  read(): Delivery[] {
    if (!existsSync(this.#file)) return []
    const deliveries = readFileSync(this.#file, 'utf8').split('\n').flatMap(readDelivery)
    this.rewrite(deliveries)
    return deliveries
  }

  append(delivery: Delivery): void {
    appendFileSync(this.#file, toLine(delivery))
  }

  rewrite(deliveries: readonly Delivery[]): void {
    writeWhole(this.#file, deliveries.map(toLine).join(''))
  }
}

const toLine = (delivery: Delivery) => `${JSON.stringify(delivery)}\n`

function readDelivery(line: string): Delivery[] {
  try {
    return [Delivery.parse(JSON.parse(line))]
  } catch {
    return []
  }
}
