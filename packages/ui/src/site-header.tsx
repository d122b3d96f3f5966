import type { ReactNode } from 'react'
import { ButtonLink } from './button.tsx'
import { Icon } from './icon.tsx'
import { AppLink } from './link.tsx'
import { Logo } from './logo.tsx'
import { type HeaderItem, MenuButton, Navigation, type NavItem, NavLink } from './navigation.tsx'
import { SkipLink } from './skip-link.tsx'

type SiteHeaderProps = {
  items: readonly HeaderItem[]
  currentPath?: string | undefined
  search?: ReactNode
  signIn?: NavItem | null | undefined
  signUp?: NavItem | null | undefined
  /** Whoever has one has the menu's button in the bar at the bottom, which may come much later than the header. */
  account?: ReactNode
  notifications?: ReactNode
  help?: NavItem | null | undefined
}

/** Shows only what it is given: what does not exist yet is not passed. */
export function SiteHeader({ items, currentPath, search, signIn, signUp, help, ...personal }: SiteHeaderProps) {
  return (
    <header className="border-b border-line">
      <SkipLink />
      <div className="mx-auto flex min-h-header max-w-page items-center gap-2 px-gutter whitespace-nowrap md:gap-4">
        <HomeLink />
        <Navigation items={items} currentPath={currentPath}>
          {(search || help || signIn) && (
            <div className="flex flex-col gap-1 max-md:mt-4 md:flex-row md:items-center">
              {search}
              {help && <HelpLink {...help} />}
              {signIn && <NavLink item={signIn} currentPath={currentPath} />}
            </div>
          )}
        </Navigation>
        {signUp && (
          <ButtonLink to={signUp.to} size="small">
            {signUp.label}
          </ButtonLink>
        )}
        {personal.notifications}
        {personal.account ?? <MenuButton />}
      </div>
    </header>
  )
}

function HomeLink() {
  return (
    <AppLink to="/" aria-label="MentorHub, home" className="me-auto inline-flex min-h-control no-underline md:me-0">
      <Logo />
    </AppLink>
  )
}

/** An icon in the row, an icon with its word in the sheet. */
function HelpLink({ label, to }: NavItem) {
  return (
    <AppLink to={to} className="nav-link">
      <Icon name="help" />
      <span className="md:sr-only">{label}</span>
    </AppLink>
  )
}
