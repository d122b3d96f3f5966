import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'
import type { Clock } from '../clock/clock.ts'
import { offsetSeconds } from './offset-seconds.ts'

/**
 * What Google remembers until the sandbox ends, with its instants on the sandbox's clock: moving that by two hours ends
 * a token that holds for one.
 */
export function clockedStore(clock: Clock): AdapterFactory {
  const kept = new Map<string, AdapterPayload>()
  return (model) => storeOf(model, { kept, clock })
}

type Store = { readonly kept: Map<string, AdapterPayload>; readonly clock: Clock }

function storeOf(model: string, { kept, clock }: Store): Adapter {
  const keyOf = (id: string) => `${model}:${id}`
  const taken = (payload: AdapterPayload | undefined) => payload && moved(payload, -offsetSeconds(clock))
  return {
    async upsert(id, payload) {
      forgetOver({ kept, clock })
      kept.set(keyOf(id), moved(payload, offsetSeconds(clock)))
    },
    find: async (id) => taken(kept.get(keyOf(id))),
    findByUid: async (uid) => taken([...kept.values()].find((one) => one.kind === model && one.uid === uid)),
    // Only devices without a browser have such codes.
    findByUserCode: async () => undefined,
    async consume(id) {
      const payload = kept.get(keyOf(id))
      if (payload) payload.consumed = true
    },
    async destroy(id) {
      kept.delete(keyOf(id))
    },
    async revokeByGrantId(grantId) {
      for (const [key, payload] of kept) if (payload.grantId === grantId) kept.delete(key)
    },
  }
}

function forgetOver({ kept, clock }: Store): void {
  for (const [key, { exp }] of kept) if (exp !== undefined && exp * 1000 <= clock.now()) kept.delete(key)
}

const instants = ['iat', 'iiat', 'exp', 'authTime', 'loginTs'] as const

function moved(payload: AdapterPayload, seconds: number): AdapterPayload {
  const copy = { ...payload }
  for (const name of instants) {
    const at = copy[name]
    if (at !== undefined) copy[name] = at + seconds
  }
  return copy
}
