import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { useStaysHydrated } from './hydration-border.tsx'

type AppLinkProps = Omit<ComponentProps<'a'>, 'href' | 'style'> & { to: string }

/** The router takes the click only when both pages are hydrated; otherwise the browser loads the target. */
export function AppLink({ to, children, ...anchor }: AppLinkProps) {
  if (useStaysHydrated(to)) {
    return (
      <Link to={to} {...anchor}>
        {children}
      </Link>
    )
  }
  return (
    <a href={to} {...anchor}>
      {children}
    </a>
  )
}
