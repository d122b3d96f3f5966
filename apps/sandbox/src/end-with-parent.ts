import { fstatSync } from 'node:fs'

/** Ends on a signal, and when the process that started this one is gone: then its pipe to us closes. */
export function endWithParent(close: () => Promise<void>): void {
  let ending = false
  const end = () => {
    if (ending) return
    ending = true
    void close().finally(() => process.exit(0))
  }
  process.on('SIGTERM', end).on('SIGINT', end).on('disconnect', end)
  if (hasPipeFromParent()) process.stdin.on('close', end).on('end', end).resume()
}

/** A terminal, a file or /dev/null may end at once and says nothing about the parent. */
const hasPipeFromParent = () => fstatSync(0).isSocket()
