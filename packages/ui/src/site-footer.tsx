import { AppLink } from './link.tsx'
import { LogoMark } from './logo.tsx'
import type { NavItem } from './navigation.tsx'
import { type Theme, ThemeSwitch } from './theme-switch.tsx'

type SiteFooterProps = {
  links: readonly NavItem[]
  theme: Theme
  returnTo: string
  note?: string | undefined
}

export function SiteFooter({ links, theme, returnTo, note }: SiteFooterProps) {
  return (
    <footer className="border-t border-line">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-4 px-gutter py-6">
        <div className="flex items-center gap-3 text-sm text-muted">
          <LogoMark />
          {note ?? 'MentorHub'}
        </div>
        {links.length > 0 && (
          <nav aria-label="Footer">
            <ul className="flex flex-wrap gap-x-4">
              {links.map(({ label, to }) => (
                <li key={to}>
                  <AppLink to={to} className="inline-flex min-h-target items-center text-sm text-muted hover:text-ink">
                    {label}
                  </AppLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <ThemeSwitch theme={theme} returnTo={returnTo} />
      </div>
    </footer>
  )
}
