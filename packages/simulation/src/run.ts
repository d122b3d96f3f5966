import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Told } from './player.ts'
import { report, type Tally } from './report.ts'
import { daysOfMorning, simulate } from './simulate.ts'
import { setStage } from './stage/stage.ts'

/** npm run simulate: lives through many worlds, or through one of them aloud. */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    seeds: { type: 'string', default: '100000' },
    from: { type: 'string', default: '0' },
  },
})

async function playAloud(seed: number): Promise<void> {
  const { straight } = await setStage()
  const { broken, trace } = await simulate(seed, straight)
  console.info([...trace, '', ...(broken.length > 0 ? broken : ['Every rule held.'])].join('\n'))
  process.exitCode = broken.length > 0 ? 1 : 0
}

async function playMany(from: number, count: number): Promise<void> {
  const startedAt = performance.now()
  const batches = batchesOf(from, count)
  const tally: Tally = { worlds: 0, races: 0, broken: [], moves: new Map() }
  const players = Array.from({ length: availableParallelism() }, () => player())
  await Promise.all(players.map((one) => keepPlaying(one, { batches, tally })))
  process.exitCode = report(tally, { asked: count, seconds: (performance.now() - startedAt) / 1000 }) ? 0 : 1
}

/** Those that begin with one morning are lived through together. */
function batchesOf(from: number, count: number): number[][] {
  const batches = new Map<number, number[]>()
  for (let seed = from; seed < from + count; seed++) {
    const morning = Math.floor(seed / daysOfMorning)
    batches.set(morning, [...(batches.get(morning) ?? []), seed])
  }
  return [...batches.values()]
}

/** Young values die young here: more room for them is a tenth of the time. */
const player = () =>
  fork(fileURLToPath(new URL('player.ts', import.meta.url)), {
    execArgv: ['--max-semi-space-size=64', '--import', fileURLToPath(new URL('stage/quick-kinds.ts', import.meta.url))],
  })

type Game = { readonly batches: number[][]; readonly tally: Tally }

async function keepPlaying(player: ChildProcess, { batches, tally }: Game): Promise<void> {
  const gone = once(player, 'exit')
  const answer = () => Promise.race([once(player, 'message'), gone.then(() => [])])
  await answer()
  for (let seeds = batches.shift(); seeds && player.connected; seeds = batches.shift()) {
    player.send(seeds)
    const [told = []] = await answer()
    count(tally, toldIn(told))
  }
  if (player.connected) player.disconnect()
  await gone
}

/** Nothing else comes from there. */
function toldIn(message: unknown): readonly Told[] {
  return message as readonly Told[]
}

function count(tally: Tally, told: readonly Told[]): void {
  tally.worlds += told.length
  for (const { races } of told) tally.races += races
  tally.broken.push(...told.filter(({ broken }) => broken.length > 0))
  for (const move of told.flatMap(({ moves }) => moves)) tally.moves.set(move, (tally.moves.get(move) ?? 0) + 1)
}

if (values.seed === undefined) await playMany(Number(values.from), Number(values.seeds))
else await playAloud(Number(values.seed))
