import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inRepository } from './repository.ts'
import { jsonOf } from './json.ts'

type Card = { readonly path: string; readonly type: string }

/** The paths of all procedures that write. */
export async function mutationProcedures(): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [inRepository('packages/api/bin/procedures.ts')])
  const cards = stdout.trim().split('\n').map((line) => jsonOf<Card>(line))
  return cards.filter(({ type }) => type === 'mutation').map(({ path }) => path)
}
