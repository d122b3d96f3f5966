import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CannotStart } from './cannot-start.ts'

const Owner = z.object({ pid: z.number().int(), port: z.number().int() })

/** A folder has one owner: two would each keep half of the mails and a clock of their own. Answers how to let go. */
export async function ownFolder(dataDir: string, port: number): Promise<() => void> {
  const file = join(dataDir, 'owner.json')
  const owner = ownerIn(file)
  if (owner && owner.pid !== process.pid && (await answers(owner.port)))
    throw new CannotStart(`DATA_DIR ${dataDir} is in use by another MentorHub, whose sandbox listens on ${owner.port}.`)
  writeFileSync(file, JSON.stringify({ pid: process.pid, port }))
  return () => rmSync(file, { force: true })
}

function ownerIn(file: string) {
  try {
    return Owner.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

/** Process numbers come again after a crash; who owns a folder can be spoken to. */
async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/libsql/health`, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false
  }
}
