// The one door: every root script runs this file on whatever Node is there, and everything after it on the pinned one.
import { fileURLToPath } from 'node:url'
import { findCommand } from './commands.mjs'
import { childEnvironment, withEnvFile } from './environment.mjs'
import { Refusal } from './refusal.mjs'
import { relaySignals } from './run.mjs'
import { runChain } from './run-chain.mjs'
import { runTally } from './run-tally.mjs'
import { ensureToolchain, requireNode } from './toolchain.mjs'
import { ensureWorkspace } from './workspace.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

async function up([name, ...args]) {
  requireNode(process.version)
  const command = findCommand(root, name, args)
  relaySignals()
  await ensureToolchain(root)
  const env = childEnvironment(root)
  await ensureWorkspace(root, env)
  return command.parts ? runTally(command, { root, env }) : runChain(command, { root, env: withEnvFile(root, env) })
}

try {
  process.exitCode = await up(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = error.exitCode
}
