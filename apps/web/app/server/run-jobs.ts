import { runDueJobs } from '@mentorhub/services/jobs/run-due-jobs'
import type { Bindings, Execution } from './bindings.ts'
import { contextOf } from './context.ts'
import { logFor } from './log.ts'
import { readSettings } from './settings.ts'

/** What the cron trigger does each minute. */
export async function runJobs(bindings: Bindings, execution: Execution): Promise<void> {
  const requestId = crypto.randomUUID()
  try {
    const settings = readSettings(bindings)
    const request = new Request(settings.APP_URL)
    await runDueJobs(await contextOf({ request, settings, bindings, execution, requestId }))
  } catch (error) {
    logFor(requestId)('tick.failed', { error })
  }
}
