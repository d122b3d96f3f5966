import { runDueJobs } from '@mentorhub/services/jobs/run-due-jobs'
import type { Bindings, Execution } from './bindings.ts'
import { contextOf } from './context.ts'
import { readSettings } from './settings.ts'

/** What the cron trigger does each minute. */
export async function runJobs(bindings: Bindings, execution: Execution): Promise<void> {
  const settings = readSettings(bindings)
  const ctx = await contextOf({ request: new Request(settings.APP_URL), settings, bindings, execution })
  await runDueJobs(ctx)
}
