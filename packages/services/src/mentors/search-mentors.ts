import type { DirectorySort } from '@mentorhub/domain/mentors/directory'
import { freeWindows } from '@mentorhub/domain/mentors/free-windows'
import type { SearchMentors } from '@mentorhub/domain/mentors/inputs'
import type { Looking } from '../context.ts'
import { cursorOf, orderOf } from './directory-order.ts'
import { pageOf } from './directory-page.ts'
import { filterNames } from './filter-names.ts'
import { mentorCards } from './mentor-cards.ts'
import { searchedFor } from './searched-for.ts'
import { wantedBy } from './wanted-by.ts'

/** Listed mentors by words and filters, in pages by key; all of it is one round trip. */
export async function searchMentors(ctx: Looking, search: SearchMentors) {
  const sort = sortOf(search)
  const { free, zone, limit, after } = search
  const windows = free && freeWindows(free, { zone, now: ctx.now() })
  const list = pageOf(wantedBy(ctx, search), orderOf(sort, after), limit + 1)
  const [rows, names] = await Promise.all([mentorCards(ctx, { list, windows }), filterNames(ctx, search)])
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  const mentors = page.filter(({ isFree }) => isFree).map(({ card }) => card)
  const { total = 0, words = '[]' } = rows[0]?.about ?? {}
  return {
    ...names,
    mentors,
    next: last ? cursorOf(sort, last.place) : null,
    // Whom the slot engine found busy is none of them, though the list counted them.
    total: total - (page.length - mentors.length),
    sort,
    searchedFor: searchedFor(words),
  }
}

/** Without words nobody matches better than another. */
function sortOf({ q, sort }: SearchMentors): DirectorySort {
  if (q) return sort ?? 'best'
  return sort === undefined || sort === 'best' ? 'newest' : sort
}
