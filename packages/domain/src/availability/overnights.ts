import { minutesADay } from '../time/dates.ts'
import type { Rule } from './availability.ts'

/** Hours that go on past midnight into hours of the next weekday: where they overlap they count once. */
export type Overnight = { readonly from: Rule; readonly into: Rule }

/** Those of them in which something new takes part. */
export const overnights = (added: readonly Rule[], others: readonly Rule[]): Overnight[] => [
  ...pairsOf(added, [...added, ...others]),
  ...pairsOf(others, added),
]

const pairsOf = (evenings: readonly Rule[], mornings: readonly Rule[]): Overnight[] =>
  evenings.flatMap((from) =>
    mornings.filter((into) => runsInto(from, into)).map((into) => ({ from: ruleOf(from), into: ruleOf(into) })),
  )

const runsInto = (from: Rule, into: Rule) =>
  into.weekday === (from.weekday % 7) + 1 && into.start < from.end - minutesADay

const ruleOf = ({ weekday, start, end }: Rule): Rule => ({ weekday, start, end })
