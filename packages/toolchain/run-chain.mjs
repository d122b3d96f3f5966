import { wasStopped } from './run.mjs'
import { runStep } from './run-step.mjs'

/** Answers the exit code of the last step, or of the first that failed. */
export async function runChain({ steps, args }, place) {
  for (const step of steps.slice(0, -1)) {
    const code = await runStep(step, place)
    if (code !== 0 || wasStopped()) return code
  }
  return runStep(steps.at(-1), place, args)
}
