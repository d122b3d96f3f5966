import { legalMoves } from './model/legal-moves.ts'
import type { Told } from './player.ts'

export type Tally = { worlds: number; races: number; readonly broken: Told[]; readonly moves: Map<string, number> }

/** Worlds from which each move must have been made at least once. */
const many = 5000
const shown = 3

/** Says what came of it; true when every rule held, in all worlds that were asked for. */
export function report(
  tally: Tally,
  { asked, seconds }: { readonly asked: number; readonly seconds: number },
): boolean {
  const { worlds, broken, moves } = tally
  const first = broken.toSorted((a, b) => a.seed - b.seed).slice(0, shown)
  for (const { seed, broken: rules, trace = [] } of first) {
    console.info([`World ${seed}:`, ...trace, '', ...rules, `again: npm run simulate -- --seed ${seed}`, ''].join('\n'))
  }
  const made = [...moves].toSorted(([, a], [, b]) => b - a).map(([move, count]) => `${move} ${count}`)
  console.info(`Calls at once: ${tally.races} rounds.`)
  console.info(`Moves: ${made.join(', ')}.`)
  const never = ['request', 'book', ...Object.keys(legalMoves)].filter((move) => !moves.has(move))
  const isThorough = worlds < many || never.length === 0
  if (!isThorough) console.info(`Never made: ${never.join(', ')}.`)
  if (worlds < asked) console.info(`${asked - worlds} worlds were not lived through.`)
  console.info(`${worlds} worlds in ${seconds.toFixed(0)} s: in ${broken.length} of them a rule was broken.`)
  return broken.length === 0 && isThorough && worlds === asked
}
