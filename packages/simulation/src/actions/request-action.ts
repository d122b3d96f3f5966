import type { Attempt } from './attempt.ts'
import { areApart } from '../model/begin-life.ts'
import { lengths, type Person } from '../stage/cast.ts'
import { clashes } from '../model/clashes.ts'
import { day, minute } from '../model/life.ts'
import { mentorFacts, nextStarts, startsWithin } from '../model/mentor-facts.ts'
import { everybody, mayAct } from './verb.ts'
import type { World } from '../world.ts'

/** Somebody asks a mentor for a time that others want, too. */
export function request(world: World): Attempt | undefined {
  const { dice, clock } = world
  const mentor = dice.maybeOneOf(world.mentors)
  const others = everybody(world).filter((person) => person !== mentor || dice.chance(0.05))
  const who = dice.maybeOneOf(dice.chance(0.8) ? world.members : others)
  const lengthMin = dice.oneOf(lengths)
  if (!mentor || !who) return undefined
  const starts = nextStarts(mentorFacts(world, mentor.id), lengthMin, clock.now).slice(0, dice.chance(0.9) ? 6 : 60)
  const start = dice.chance(0.95)
    ? dice.maybeOneOf(starts)
    : clock.now - (clock.now % (30 * minute)) + dice.between(-9, 99) * 30 * minute
  if (start === undefined) return undefined
  const asked = { mentor, who, start, lengthMin, files: filesOf(world, who) }
  if (dice.chance(0.7)) return ask(world, asked)
  const byKey = { ...asked, key: `key-${dice.below(1_000_000_000)}`, told: null }
  world.asked.push(byKey)
  return ask(world, byKey)
}

/** The same form once more: from a second click, or because no answer came. */
export function askAgain(world: World): Attempt | undefined {
  const asked = world.dice.maybeOneOf(world.asked.slice(-3))
  return asked && ask(world, asked)
}

type AskedByKey = World['asked'][number]
type Asked = Omit<AskedByKey, 'key' | 'told'> & Partial<Pick<AskedByKey, 'key' | 'told'>>

/** What somebody has handed over comes along with what they ask for next. */
function filesOf({ receipts, clock }: World, { id }: Person): string[] {
  const index = receipts.findIndex(({ who, until }) => who === id && until > clock.now)
  return index === -1 ? [] : receipts.splice(index, 1).map(({ receipt }) => receipt)
}

function ask(world: World, asked: Asked): Attempt {
  const { mentor, who, start, lengthMin, files, key } = asked
  const topic = topicBetween(mentor, who)
  const { username } = mentor
  const input = { username, sessionTypeId: `${username}-${lengthMin}`, start, topic, files: [...files] }
  return {
    words: `${who.username} asks ${username} for ${new Date(start).toISOString().slice(0, 16)} (${lengthMin} min)${key ? ` by ${key}` : ''}`,
    who,
    run: async (api) => {
      const made = await api.bookings.request(key ? { ...input, key } : input)
      if (key && !wasTold(world, asked)) asked.told = { id: made.id, at: world.clock.now }
      return made
    },
    excuse: () => !mayAct(world, who) || (!wasTold(world, asked) && standsAgainst(world, asked)),
    proof: (said) => isThere(world, said, asked),
    length: 4,
  }
}

/** In a mail, it tells whose business the mail is. */
export const topicBetween = (mentor: Person, who: Person) => `What ${who.username} asks ${mentor.username}`

/** What was acknowledged is acknowledged again for a day. */
const wasTold = ({ clock }: World, { told }: Asked) => !!told && clock.now < told.at + day

function standsAgainst(world: World, { mentor, who, start, lengthMin, files }: Asked): boolean {
  const { now } = world.clock
  const facts = mentorFacts(world, mentor.id)
  const ids = { mentor: mentor.id, mentee: who.id }
  const hours = startsWithin(facts, { lengthMin, from: start, to: start + minute, now })
  const span = { start, end: start + lengthMin * minute, gap: facts.limits.gapMin * minute }
  return (
    files.length > 0 ||
    mentor === who ||
    !facts.isOpen ||
    facts.hasCaps ||
    areApart(world, ids) ||
    !hours.includes(start) ||
    clashes(world, { ...ids, ...span }) ||
    (!facts.autoConfirm && waiting(world, who.id) >= 5)
  )
}

const waiting = ({ lives }: World, id: string) =>
  [...lives.values()].filter(({ mentee, status }) => mentee === id && status === 'pending').length

function isThere(world: World, said: unknown, asked: Asked): boolean {
  const { mentor, who, told } = asked
  const id = said !== null && typeof said === 'object' && 'id' in said ? said.id : undefined
  const life = typeof id === 'string' ? world.lives.get(id) : undefined
  return life?.mentor === mentor.id && life.mentee === who.id && (!wasTold(world, asked) || told?.id === id)
}
