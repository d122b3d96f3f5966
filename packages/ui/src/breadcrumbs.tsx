import { AppLink } from './link.tsx'

type BreadcrumbsProps = { trail: readonly { label: string; to: string }[]; here: string }

/** The way down to the page, each step a link. */
export function Breadcrumbs({ trail, here }: BreadcrumbsProps) {
  return (
    <nav aria-label="Breadcrumbs">
      <ol className="flex flex-wrap gap-x-2 text-sm text-muted">
        {trail.map(({ label, to }) => (
          <li key={to} className="flex gap-x-2">
            <AppLink to={to}>{label}</AppLink>
            <span aria-hidden="true">/</span>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
