import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CannotStart } from './cannot-start.ts'

const Owner = z.object({ pid: z.number().int(), port: z.number().int() })

/** A folder has one owner: two would each keep half of the mails and a clock of their own. Answers how to let go. */
export function ownFolder(dataDir: string, port: number): () => void {
  const file = join(dataDir, 'owner.json')
  const owner = ownerIn(file)
  if (owner && owner.pid !== process.pid && isAlive(owner.pid))
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

/** One who was killed leaves the file behind; nobody answers for it any more. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
