import { directorySorts } from '@mentorhub/domain/mentors/directory'
import { addressWith } from './directory-address.ts'
import { sortWords } from './directory-words.ts'
import type { Directory } from './load-directory.ts'

/** The order that a list has by itself is not said in its address. */
export function sortsOf({ asked, found }: Directory) {
  const usual = asked.q ? 'best' : 'newest'
  return directorySorts
    .filter((sort) => asked.q || sort !== 'best')
    .map((sort) => ({
      label: sortWords[sort],
      to: addressWith(asked, { sort: sort === usual ? undefined : sort }),
      current: sort === found.sort,
    }))
}
