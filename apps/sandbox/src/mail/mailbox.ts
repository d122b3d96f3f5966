import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bareAddress } from './address.ts'
import { DeliveryLog } from './delivery-log.ts'
import type { Attachment, Delivery, Email, Message } from './message.ts'

const day = 86_400_000

/** What is asked once however often it is sent: a key at an endpoint, and what came with it the first time. */
export type Request = Pick<Delivery, 'endpoint' | 'key' | 'fingerprint'>

export class Mailbox {
  readonly #log: DeliveryLog
  readonly #files: string
  readonly #now: () => number
  #deliveries: Delivery[]

  constructor(folder: string, now: () => number) {
    this.#files = join(folder, 'attachments')
    mkdirSync(this.#files, { recursive: true })
    this.#log = new DeliveryLog(join(folder, 'deliveries.jsonl'))
    this.#deliveries = this.#log.read()
    this.#now = now
  }

  /** Newest first, as they came: the clock may have been set back between two of them. */
  messages(to?: string): Message[] {
    const messages = this.#deliveries.flatMap((delivery) => delivery.messages).toReversed()
    if (to === undefined) return messages
    const wanted = to.toLowerCase()
    return messages.filter((message) => message.to.some((one) => bareAddress(one).toLowerCase() === wanted))
  }

  find(id: string): Message | undefined {
    return this.messages().find((message) => message.id === id)
  }

  content(message: Message, index: number): Buffer {
    return readFileSync(join(this.#files, `${message.id}-${index}`))
  }

  /** What was accepted with this key in the last 24 hours. */
  earlier({ endpoint, key }: Request): Delivery | undefined {
    if (key === null) return undefined
    return this.#deliveries.findLast((one) => one.key === key && one.endpoint === endpoint && this.#isFresh(one))
  }

  deliver(request: Request, emails: readonly Email[]): Delivery {
    const at = this.#now()
    const messages = emails.map(({ attachments, ...email }): Message => {
      const id = randomUUID()
      return { id, ...email, attachments: this.#keep(id, attachments), idempotencyKey: request.key, createdAt: at }
    })
    const delivery = { ...request, at, ids: messages.map(({ id }) => id), messages }
    this.#log.append(delivery)
    this.#deliveries.push(delivery)
    return delivery
  }

  clear(): void {
    const kept = this.#deliveries.filter((one) => one.key !== null && this.#isFresh(one))
    this.#deliveries = kept.map((one) => Object.assign(one, { messages: [] }))
    this.#log.rewrite(this.#deliveries)
    rmSync(this.#files, { recursive: true })
    mkdirSync(this.#files)
  }

  #isFresh({ at }: Delivery): boolean {
    return this.#now() - at < day
  }

  #keep(id: string, attachments: Email['attachments']): Attachment[] {
    return attachments.map(({ content, ...facts }, index) => {
      writeFileSync(join(this.#files, `${id}-${index}`), content)
      return { ...facts, size: content.length }
    })
  }
}
