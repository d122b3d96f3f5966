import { setTimeout as sleep } from 'node:timers/promises'
import { primaryCode } from './hrana-error.ts'

const longestPauseMs = 25

/** Another process may hold the file: SQLite's own waiting would stop the event loop, so we ask again. */
export async function retryWhileBusy(attempt: () => void, waitMs: number): Promise<void> {
  const end = performance.now() + waitMs
  for (let pauseMs = 1; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      attempt()
      return
    } catch (error) {
      if (primaryCode(error) !== 'SQLITE_BUSY' || performance.now() >= end) throw error
    }
    await sleep(pauseMs)
  }
}
