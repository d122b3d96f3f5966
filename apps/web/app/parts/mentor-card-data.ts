import { href } from 'react-router'
import type { MentorCardData } from '@mentorhub/ui/mentor-card'
import { placeOf, whenIn } from '@mentorhub/domain/time/when-in'
import type { apiFor } from '../server/api-for.ts'
import { soonWords, type Reader } from './time/soon-words.ts'
import { reasonWords } from './directory/reason-words.ts'
import { lasting } from './mentor-page/lasting.ts'
import { languageName } from './profile/names-of.ts'
import { shareWords } from './share-words.ts'

type Card = Awaited<ReturnType<ReturnType<typeof apiFor>['mentors']['search']>>['mentors'][number]

export const cardData = (card: Card, reader: Reader): MentorCardData => ({
  name: card.name,
  username: card.username,
  photo: card.photo,
  href: href('/mentors/:username', { username: card.username }),
  headline: card.headline ?? '',
  jobTitle: card.jobTitle ?? '',
  company: card.company ?? '',
  expertise: card.expertise,
  rating: card.rating,
  place: placeOf(card.timezone),
  languages: card.languages.map(languageName),
  notAccepting: !card.accepting,
  nextFree: card.nextFreeAt === null ? undefined : instantOf(card.nextFreeAt, reader),
  usuallyAnswersIn: card.usualAnswerMs === null ? undefined : lasting(card.usualAnswerMs),
  answers: card.responseRate === null ? undefined : shareWords(card.responseRate),
  price: 'Free',
  reasons: card.reasons ? reasonWords(card.reasons) : [],
})

/** To the minute, as it can be booked; only words such as "Tomorrow" leave something out. */
function instantOf(at: number, reader: Reader) {
  const words = soonWords(at, reader)
  const exact = words.startsWith('To') ? whenIn(at, reader.zone) : undefined
  return { iso: `${new Date(at).toISOString().slice(0, 16)}Z`, words, exact }
}
