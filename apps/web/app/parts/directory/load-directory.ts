import { redirect, type RouterContextProvider } from 'react-router'
import { SearchMentors } from '@mentorhub/domain/mentors/inputs'
import { apiFor, orNothing, orPage } from '../../server/api-for.ts'
import { pageContext, viewerZone } from '../../server/page.ts'
import { addressWith, askedIn, isByZone, isFiltered } from './directory-address.ts'

/** So many on one page, and so many above the list. */
const [shown, recommended] = [16, 2]

/** The list, what it can be narrowed by, and what is recommended, in one round trip. */
export async function loadDirectory(context: Readonly<RouterContextProvider>, url: URL) {
  const { mentors } = apiFor(context)
  const { zone: device = 'UTC', now } = context.get(pageContext)
  const asked = askedIn(url)
  const { after, zone: clock = device, ...search } = asked
  const [found, categories, choices, seenIn, forViewer] = await orPage(
    Promise.all([
      mentors.search({ ...SearchMentors.parse({ ...search, zone: clock, limit: shown }), after }),
      mentors.categories(),
      mentors.filters(),
      viewerZone(context),
      isFiltered(asked) ? null : orNothing(mentors.recommended({ limit: recommended })),
    ]),
    url,
  )
  const { category } = found
  if (category && asked.category !== category.slug) throw redirect(addressWith(asked, { category: category.slug }), 301)
  // Members are asked by the clock of their profile, which is known only after the first reading.
  if (isByZone(asked) && !asked.zone && seenIn.zone !== clock) throw redirect(addressWith(asked, { zone: seenIn.zone }))
  // What a clock has decided is told by that clock.
  const { zone, isGuess } = isByZone(asked) ? { zone: clock, isGuess: !asked.zone } : seenIn
  return { found, categories, ...choices, forViewer, asked, zone, isGuess, now, ownZone: seenIn.zone, device }
}

export type Directory = Awaited<ReturnType<typeof loadDirectory>>
