import { AppLink } from '@mentorhub/ui/link'
import { addressWith } from './directory-address.ts'
import type { Directory } from './load-directory.ts'

/** A word that nobody has was replaced by the nearest that somebody has, and whoever typed it can insist. */
export function SearchedFor({ directory: { found, asked } }: { directory: Directory }) {
  if (found.searchedFor === null) return null
  return (
    <p>
      Showing results for <strong>{found.searchedFor}</strong>.{' '}
      <AppLink to={addressWith(asked, { exact: 'true' })} className="text-sm">
        Search for “{asked.q}” instead
      </AppLink>
    </p>
  )
}
