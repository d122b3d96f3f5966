import { Refusal } from './refusal.mjs'
import { run, wasStopped } from './run.mjs'

/** Runs an installer; a failure becomes a sentence that says what to do. */
export async function install({ what, program, args, cwd, env, isComplete = () => true }) {
  console.info(`Fetching ${what} …`)
  const code = await run(program, args, { cwd, env })
  if (wasStopped()) throw new Refusal('Stopped before everything was fetched.', code || 1)
  if (code !== 0 || !isComplete())
    throw new Refusal(`Could not download ${what}. Please check the network, then run the same command again.`)
}
