import { leastRatios } from './budgets/slots.ts'
import { conclude } from './report/conclude.ts'
import { printTable } from './report/print-table.ts'
import { countFree, countFreeByStarts, packed, wordsOfEvenings } from './slots/bitsets.ts'
import { freeThisWeek, makeMentors, makeReady } from './slots/many-mentors.ts'
import { type Answer, usualQuestion } from './slots/question.ts'
import { race } from './slots/race.ts'
import { withDateFns } from './slots/with-date-fns.ts'
import { withDayjs } from './slots/with-dayjs.ts'
import { withEngine, withEngineAsText } from './slots/with-engine.ts'
import { withLuxon } from './slots/with-luxon.ts'
import { withTemporal } from './slots/with-temporal.ts'

/** npm run bench:slots: free times of one mentor and of very many, against libraries asked for the same in the same run. */
const rounds = 15

const libraries: Readonly<Record<keyof typeof leastRatios, Answer>> = {
  luxon: withLuxon,
  'date-fns-tz': withDateFns,
  dayjs: withDayjs,
  'temporal-polyfill': withTemporal,
}

const goals: ReadonlyMap<string, string> = new Map([
  ['ours', '≤ 12 µs'],
  ['ours, as ISO text', '≤ 20 µs'],
  ['1,000 mentors, 7 days', '≤ 1.5 ms'],
  ['100,000 mentors, bitsets', '≤ 5 ms'],
])

function assertSame(subject: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`${subject}: the answers differ`)
}

/** One sentence for each library that is not slower by as much as it should be. */
function raceOfLibraries(): string[] {
  const expected = withEngine(usualQuestion)
  for (const [name, answer] of Object.entries(libraries)) assertSame(name, answer(usualQuestion), expected)
  assertSame(
    'ISO',
    withEngineAsText(usualQuestion),
    expected.map((start) => new Date(start).toISOString()),
  )
  const micros = race(
    [
      { name: 'ours', times: 4000, run: () => withEngine(usualQuestion) },
      { name: 'ours, as ISO text', times: 4000, run: () => withEngineAsText(usualQuestion) },
      ...Object.entries(libraries).map(([name, answer]) => ({ name, times: 5, run: () => answer(usualQuestion) })),
    ],
    rounds,
  )
  const ratioOf = (name: string) => (micros.get(name) ?? Number.NaN) / (micros.get('ours') ?? Number.NaN)
  printTable(
    `One mentor, 30 days, ${usualQuestion.busy.length} busy times, ${expected.length} starts, which all agree on; medians of ${rounds} interleaved rounds`,
    ['who', 'µs', '× ours', 'at least', 'goal'],
    Array.from(micros, ([name, time]) => [
      name,
      time.toFixed(1),
      ratioOf(name).toFixed(1),
      Object.entries(leastRatios).find(([library]) => library === name)?.[1] ?? '',
      goals.get(name) ?? '',
    ]),
  )
  return Object.entries(leastRatios)
    .filter(([name, least]) => !(ratioOf(name) >= least))
    .map(
      ([name, least]) => `${name}: ${ratioOf(name).toFixed(1)} times as long as ours, at least ${least} are expected`,
    )
}

function tellOfMany(): void {
  const mentors = makeMentors(1000)
  const ready = mentors.map(makeReady)
  const all = packed(ready, 100_000)
  const evenings = wordsOfEvenings()
  assertSame('bitsets', countFree(all, evenings), countFreeByStarts(ready) * 100)
  const micros = race(
    [
      { name: '1,000 mentors, 7 days', times: 100, run: () => freeThisWeek(ready) },
      { name: '1,000 mentors, 7 days, from rows', times: 100, run: () => freeThisWeek(mentors.map(makeReady)) },
      { name: '100,000 mentors, bitsets', times: 50, run: () => countFree(all, evenings) },
    ],
    rounds,
  )
  printTable(
    `Who is free: ${freeThisWeek(ready).length} of 1,000 this week; ${countFree(all, evenings).toLocaleString('en')} of 100,000 on some evening, as their starts themselves say`,
    ['what', 'ms', 'goal'],
    Array.from(micros, ([name, time]) => [name, (time / 1000).toFixed(2), goals.get(name) ?? '']),
  )
}

const broken = raceOfLibraries()
tellOfMany()
conclude(broken)
