import { ButtonLink } from './button.tsx'

type PagerProps = { next: string | null; first?: string | null | undefined; label?: string | undefined }

/** Keyset lists know what comes after and where they begin, not how many pages there are. */
export function Pager({ next, first, label = 'Pages' }: PagerProps) {
  if (!next && !first) return null
  return (
    <nav aria-label={label} className="flex gap-2">
      {first && (
        <ButtonLink to={first} tone="quiet">
          Back to the start
        </ButtonLink>
      )}
      {next && (
        <ButtonLink to={next} tone="secondary">
          Show more
        </ButtonLink>
      )}
    </nav>
  )
}
