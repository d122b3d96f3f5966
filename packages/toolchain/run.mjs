import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { Refusal } from './refusal.mjs'

const GRACE_MS = 10_000
let child
let stopSignal

/** Whether the person, or a supervisor, has asked to end. */
export const wasStopped = () => stopSignal !== undefined

/** Starts a program, waits for its end and answers its exit code; whatever it leaves behind ends with it. */
export function run(program, args, { cwd, env }) {
  return new Promise((resolve, reject) => {
    // A process group of its own: a Ctrl-C reaches it once, from here, and nothing it starts can outlive it.
    child = spawn(program, args, {
      cwd,
      env: { ...env, UP_PID: String(process.pid) },
      stdio: 'inherit',
      detached: true,
    })
    const { pid } = child
    child.on('error', ({ message }) => reject(new Refusal(`Could not start ${program}: ${message}`)))
    child.on('exit', (code, signal) => {
      child = undefined
      killGroup(pid)
      resolve(code ?? exitCodeOf(signal))
    })
  })
}

/** Hands the first signal to the running child (npm and the terminal send it twice) and waits for the child to end. */
export function relaySignals() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
}

function stop(signal) {
  if (wasStopped()) return
  stopSignal = signal
  if (!child) process.exit(exitCodeOf(signal))
  const { pid } = child
  child.kill(signal)
  setTimeout(() => killGroup(pid), GRACE_MS).unref()
}

function killGroup(pid) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // The usual case: everybody has already gone.
  }
}

const exitCodeOf = (signal) => 128 + constants.signals[signal]
