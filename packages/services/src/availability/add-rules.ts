import { availabilityRules } from '@mentorhub/db/schema/availability'
import type { Rule } from '@mentorhub/domain/availability/availability'
import { blockOf } from '@mentorhub/domain/availability/block-input'
import { minutesADay } from '@mentorhub/domain/time/dates'
import type { AddRules } from '@mentorhub/domain/availability/inputs'
import { mergeBlock } from '@mentorhub/domain/availability/merge-block'
import { overnights, type Overnight } from '@mentorhub/domain/availability/overnights'
import { Refusal } from '@mentorhub/domain/errors'
import { signedIn } from '../auth/viewer.ts'
import { commit } from '../commit.ts'
import type { Ctx } from '../context.ts'
import { availabilityChanged, changedMeanwhile } from './availability-changed.ts'
import { orDoneAlready } from './or-done-already.ts'
import { ownRules } from './own-entries.ts'
import { oneMoreRule, rulesAreThere, theseRules, tooManyRules } from './rules-there.ts'

type Kept = Rule & { readonly id: string }
type Addition = Rule & { readonly gone: readonly string[] }
type Answer = { added: (Rule & { readonly joined: number })[]; overnights: Overnight[] }

/** Adds the same hours to each weekday; what overlaps or touches them there becomes one block with them. */
export async function addRules(ctx: Ctx, ask: AddRules): Promise<Answer> {
  const [{ id: mentorId }, rules] = await Promise.all([signedIn(ctx), ownRules(ctx)])
  const additions = additionsTo(rules, ask)
  const ids = [...(ask.replaces === null ? [] : [ask.replaces]), ...additions.flatMap(({ gone }) => gone)]
  const { db } = ctx
  const answer = answerOf(additions, withoutIds(rules, ids))
  const change = commit(
    ctx,
    [
      availabilityChanged(ctx, mentorId, rulesAreThere(ctx, { mentorId, ids })),
      db.delete(availabilityRules).where(theseRules({ mentorId, ids })),
      ...additions.map(({ weekday, start, end }) =>
        db
          .insert(availabilityRules)
          .values({ id: oneMoreRule(ctx, mentorId), mentorId, weekday, startMin: start, endMin: end }),
      ),
    ],
    { ...changedMeanwhile, ...tooManyRules },
  )
  return orDoneAlready(
    change.then(() => answer),
    async () => (isDone(await ownRules(ctx), additions, ids) ? answer : undefined),
  )
}

function additionsTo(rules: readonly Kept[], { weekdays, replaces, ...times }: AddRules): Addition[] {
  if (replaces !== null && !rules.some(({ id }) => id === replaces))
    throw new Refusal('not_found', 'availability.not_found')
  return weekdays.map((weekday) => {
    const day = rules.filter((rule) => rule.weekday === weekday && rule.id !== replaces)
    const { block: whole, joined } = mergeBlock(blockOf(times), day)
    if (whole.end - whole.start > minutesADay) throw new Refusal('invalid', 'availability.longer_than_day')
    return { weekday, ...whole, gone: joined.map(({ id }) => id) }
  })
}

const withoutIds = (rules: readonly Kept[], ids: readonly string[]) => rules.filter(({ id }) => !ids.includes(id))

/** What has become one, and what counts once with the hours of another day. */
const answerOf = (additions: readonly Addition[], others: readonly Rule[]): Answer => ({
  added: additions.map(({ gone, ...added }) => ({ ...added, joined: gone.length })),
  overnights: overnights(additions, others),
})

const isDone = (rules: readonly Kept[], additions: readonly Addition[], ids: readonly string[]) =>
  withoutIds(rules, ids).length === rules.length &&
  additions.every((added) => rules.some((rule) => isSame(rule, added)))

const isSame = (one: Rule, other: Rule) =>
  one.weekday === other.weekday && one.start === other.start && one.end === other.end
