import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import { root } from './local-settings.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Starts the sandbox and answers once it listens. It ends when its standard input does, so it cannot outlive us. */
export function startSandbox(env: Environment): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(root, 'apps/sandbox/src/start.ts')], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return new Promise((ready, failed) => {
    child.stdout.on('data', (text: Buffer) => text.toString().includes('sandbox ready') && ready(child))
    child.once('exit', () => failed(new CannotStart('The sandbox did not start; the line above says why.')))
  })
}

/** Runs a script of the database to its end; it says itself what went wrong. */
export function runDatabaseScript(name: 'migrate' | 'seed', env: Environment): Promise<void> {
  const child = spawn(process.execPath, [join(root, `packages/db/bin/${name}.ts`)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((done, failed) => {
    child.once('exit', (code) =>
      code === 0 ? done() : failed(new CannotStart(`The database could not be prepared (${name}).`)),
    )
  })
}
