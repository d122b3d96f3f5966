import { simulate, simulateSeeds, type Lived } from './simulate.ts'
import { setStage } from './stage/stage.ts'

/** What one process does for the others: it lives through the seeds that it is told, and tells what came of them. */
const { straight, whole } = await setStage()

/** So many of them go the whole way that production goes to its database. */
const oneInSoMany = 250

/** And so many are lived through twice. */
const repeated = 500

export type Told = Omit<Lived, 'trace'> & { readonly trace?: readonly string[] }

async function play(seeds: readonly number[]): Promise<Told[]> {
  const through = seeds.filter((seed) => seed % oneInSoMany === 0)
  const lived = await simulateSeeds(
    seeds.filter((seed) => !through.includes(seed)),
    straight,
  )
  for (const seed of through) lived.push(await simulate(seed, whole))
  const [first] = lived
  if (first && first.seed % repeated === 1) await repeat(first)
  return lived.map(({ trace, ...told }) => (told.broken.length > 0 ? { ...told, trace } : told))
}

/** A world that is not the same when it is lived through again could not be looked into. */
async function repeat({ seed, trace, broken }: Lived): Promise<void> {
  const again = await simulate(seed, straight)
  if (again.trace.join() !== trace.join()) throw new Error(`World ${seed} does not repeat itself: ${broken.join()}`)
}

process.on('message', (seeds: readonly number[]) => {
  void play(seeds).then(
    (told) => process.send?.(told),
    (error: unknown) => {
      console.error(error)
      process.exitCode = 1
      process.disconnect()
    },
  )
})
process.send?.('ready')
