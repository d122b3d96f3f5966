import type { Fault, Service } from './fault.ts'

/** The faults that tests have planted: at most one a service, the last one counts. */
export class Faults {
  readonly #planted = new Map<Service, Fault>()
  readonly #second = { startedAt: 0, let: 0 }

  plant(fault: Fault): void {
    this.#planted.set(fault.service, fault)
  }

  heal(): void {
    this.#planted.clear()
  }

  list(): Fault[] {
    return [...this.#planted.values()]
  }

  /** The fault that strikes this request, if one does. */
  strike(service: Service | undefined): Fault | undefined {
    const fault = service && this.#planted.get(service)
    if (!fault || (fault.kind === 'rate_limited' && this.#letThrough(fault.perSecond))) return undefined
    if (fault.times === 1) this.#planted.delete(fault.service)
    else if (fault.times) this.#planted.set(fault.service, { ...fault, times: fault.times - 1 })
    return fault
  }

  #letThrough(perSecond: number): boolean {
    const second = this.#second
    if (Date.now() - second.startedAt >= 1000) Object.assign(second, { startedAt: Date.now(), let: 0 })
    second.let += 1
    return second.let <= perSecond
  }
}
