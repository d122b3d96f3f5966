// Preloaded into the programs that up.mjs starts: when up.mjs is killed outright and can pass nothing on, they end too.
import { isMainThread } from 'node:worker_threads'

const LOOK_MS = 500
const GRACE_MS = 5_000

const isChildOfUp = () => String(process.ppid) === process.env.UP_PID
const killGroup = () => process.kill(0, 'SIGKILL')

function endWhenLeftAlone() {
  if (isChildOfUp()) return
  clearInterval(watch)
  process.once('exit', killGroup)
  const isHeard = process.emit('SIGTERM', 'SIGTERM')
  setTimeout(killGroup, isHeard ? GRACE_MS : 0).unref()
}

// Workers and forks inherit the preload; only the program itself is up.mjs's own child.
const watch = isMainThread && isChildOfUp() ? setInterval(endWhenLeftAlone, LOOK_MS) : undefined
watch?.unref()
