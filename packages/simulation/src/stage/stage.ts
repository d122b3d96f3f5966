import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { straightDatabase } from './straight-database.ts'
import { standStill } from './surroundings.ts'
import { makeTemplate } from './template.ts'
import { wholeDatabase } from './whole-database.ts'
import type { Stage } from '../world.ts'

/** Memory, where the machine lends some as a folder: nothing of this shall outlive the process. */
const fast = '/dev/shm'

/** What worlds are played on: mostly the short way to the database, and the whole way that production takes. */
export async function setStage() {
  const folder = mkdtempSync(join(existsSync(fast) ? fast : tmpdir(), 'mentorhub-worlds-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'template.db')
  const cast = await makeTemplate(path)
  standStill()
  const own = join(folder, 'straight.db')
  copyFileSync(path, own)
  const stageWith = (database: Stage['database']): Stage => ({ database, cast })
  return { straight: stageWith(straightDatabase(own)), whole: stageWith(wholeDatabase(path)) }
}
