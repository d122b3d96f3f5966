import { partyOf, type Life } from './life.ts'
import type { Link } from './link.ts'
import type { Kept } from '../stage/mail-provider.ts'
import type { Row } from '../stage/world-database.ts'
import type { World } from '../world.ts'

const button = /\/a\/(\w+)(?:\?to=(\w+))?/g

/** The links of a mail that has just been kept. */
export function linksIn(world: World, { to, text, key }: Kept): Link[] {
  const about = aboutMail(world, key)
  const found = [...text.matchAll(button)]
  return found.map(([, token = '', does = '']) => ({ token, does, email: to, about, uses: 0 }))
}

/** The booking that a mail tells of. What moves while it is made may be told of as it was or as it is. */
export function aboutMail({ lives, before, database }: World, key: string) {
  const [row] = database.rows(`select payload ->> 'bookingId' as id from outbox where id = ?`, key.split('.')[0] ?? '')
  const id = String(row?.['id'])
  return [lives.get(id), before.get(id)].flatMap((life) => (life ? [{ ...life }] : []))
}

/** The same token may stand behind several buttons. */
export const usesOf = ({ links }: World, { token }: Link) =>
  links.filter((one) => one.token === token).reduce((sum, { uses }) => sum + uses, 0)

const answers = new Set(['confirm', 'decline', 'propose', 'ask', 'extend', 'reply'])

/** What is wrong with a move that was made through a link, by what its mail was about. */
export function troubleWithLink(world: World, link: Link | undefined, { life, row }: { life: Life; row: Row }) {
  if (!link) return 'nobody followed a link'
  const move = String(row['move'])
  const about = link.about.filter(({ id }) => id === life.id)
  const stands = answers.has(move) ? isWithin(about, life) : about.some((was) => isSame(move, was, life))
  if (!stands) return 'through a link about something else'
  const party = partyOf(life, String(row['actor_id']))
  const [person] = world.database.rows('select email from users where id = ?', life[party ?? 'mentor'])
  if (person?.['email'] !== link.email) return 'through a link of somebody else'
  link.uses++
  return usesOf(world, link) > 1 ? 'through a link that was used before' : undefined
}

type Was = Link['about'][number]

/** An answer is to a version of the request. */
const isWithin = (about: readonly Was[], { version }: Life) =>
  about.some((was) => was.version <= version) && about.some((was) => was.version >= version)

/** A word on an offer is to that offer, and a meeting is reconfirmed at its time. */
const isSame = (move: string, was: Was, life: Life): boolean =>
  move === 'reconfirm' ? was.time.start === life.time.start : was.offer !== null && was.offer.id === life.offer?.id
