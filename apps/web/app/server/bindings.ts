import type { Bucket } from '@mentorhub/integrations/storage/r2-storage'

/** What the platform gives the Worker beside its settings. */
export type Bindings = {
  readonly PER_MINUTE_60: MinuteCounter
  readonly PER_MINUTE_300: MinuteCounter
  readonly FILES: Bucket
}

type MinuteCounter = { limit(options: { key: string }): Promise<{ success: boolean }> }

export type Execution = { waitUntil(work: Promise<unknown>): void }
