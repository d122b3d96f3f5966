import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inRepository } from './repository.ts'

type Card = { readonly path: string; readonly type: string }

/** The paths of all procedures that write. */
export async function mutationProcedures(): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [inRepository('packages/api/bin/procedures.ts')])
  const cards = stdout.trim().split('\n').map(cardIn)
  return cards.filter(({ type }) => type === 'mutation').map(({ path }) => path)
}

/** Each line is written from the router's own definitions. */
const cardIn = (line: string) => JSON.parse(line) as Card
