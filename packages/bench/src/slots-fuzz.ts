import { slotsByTheMinute } from '@mentorhub/domain/availability/minute-by-minute'
import { compile, openSlots } from '@mentorhub/domain/availability/open-slots'
import { type Case, randomCase, randomFrom } from '@mentorhub/domain/availability/random-case'
import { conclude } from './report/conclude.ts'
import { wallIn } from './slots/wall-in.ts'

/** npm run bench:slots:fuzz [seed] [windows]: random schedules in all zones, each also answered minute by minute. */
const [seed = 1, windows = 2000] = process.argv.slice(2).map(Number)

const zones = Intl.supportedValuesOf('timeZone')
const random = randomFrom(seed)

type Outcome = { readonly offered: number; readonly disagreement: string | undefined }

function compare({ schedule, ask }: Case): Outcome {
  const expected = slotsByTheMinute(schedule, ask, wallIn(schedule.zone))
  const found = openSlots(compile(schedule), ask)
  const disagree = JSON.stringify(found) !== JSON.stringify(expected)
  return {
    offered: expected.length,
    disagreement: disagree ? JSON.stringify({ schedule, ask, found, expected }) : undefined,
  }
}

const outcomes = Array.from({ length: windows }, (_, index) =>
  compare(randomCase(random, zones[index % zones.length] ?? 'UTC')),
)
const disagreements = outcomes.flatMap(({ disagreement }) => disagreement ?? [])
const offered = outcomes.map((outcome) => outcome.offered).filter((count) => count > 0)
console.info(
  `${disagreements.length} of ${windows} random windows in ${zones.length} zones disagree with the clock asked minute by minute (seed ${seed}); ${offered.length} of them have free times.`,
)
conclude(disagreements)
