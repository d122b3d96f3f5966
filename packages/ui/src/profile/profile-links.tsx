import { type Brand, BrandMark, brandLabel } from '../brand-mark.tsx'
import { Icon } from '../icon.tsx'
import { AppLink } from '../link.tsx'

export type ProfileLink = { kind: Brand | 'website'; to: string }

/** Somebody's own pages elsewhere: we vouch for none of them. */
export function ProfileLinks({ links }: { links: readonly ProfileLink[] }) {
  if (links.length === 0) return null
  return (
    <ul aria-label="Elsewhere" className="flex flex-wrap gap-x-5">
      {links.map(({ kind, to }) => (
        <li key={kind}>
          <AppLink
            to={to}
            rel="me nofollow ugc noopener"
            className="inline-flex min-h-target items-center gap-2 text-sm font-medium no-underline hover:underline"
          >
            {kind === 'website' ? <Icon name="globe" /> : <BrandMark brand={kind} />}
            {kind === 'website' ? hostOf(to) : brandLabel(kind)}
          </AppLink>
        </li>
      ))}
    </ul>
  )
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./u, '') ?? 'Website'
}
