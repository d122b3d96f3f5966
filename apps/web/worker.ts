import type { Bindings, Execution } from './app/server/bindings.ts'
import { runJobs } from './app/server/run-jobs.ts'
import { serve } from './app/server/serve.ts'

export default {
  fetch: (request: Request, env: Bindings, execution: Execution) => serve(request, env, execution),
  scheduled: (_event: unknown, env: Bindings, execution: Execution) => runJobs(env, execution),
}
