import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'
import { AppLink } from './link.tsx'

export type NavItem = { label: string; to: string; icon?: IconName | undefined }
export type NavGroup = { heading: string; items: readonly NavItem[] }
export type NavMenu = { label: string; groups: readonly NavGroup[] }
export type HeaderItem = NavItem | NavMenu

type NavigationProps = {
  items: readonly HeaderItem[]
  currentPath?: string | undefined
  children?: ReactNode
}

/** One list for all widths: a row in the header, or on a phone the sheet that the menu button opens. */
export function Navigation({ items, currentPath, children }: NavigationProps) {
  return (
    <nav id="menu" popover="auto" aria-label="Main" className="nav max-md:sheet">
      <CloseButton target="menu" className="md:hidden" />
      <ul className="nav-list">
        {items.map((item) => (
          <li key={item.label}>
            {'groups' in item ? (
              <Menu menu={item} currentPath={currentPath} />
            ) : (
              <NavLink item={item} currentPath={currentPath} />
            )}
          </li>
        ))}
      </ul>
      {children}
    </nav>
  )
}

type CloseButtonProps = { target: string; className: string }

export function CloseButton({ target, className }: CloseButtonProps) {
  return (
    <button
      type="button"
      popoverTarget={target}
      popoverTargetAction="hide"
      className={classNames('nav-close', className)}
    >
      <Icon name="close" />
      Close
    </button>
  )
}

export function MenuButton() {
  return (
    <button type="button" popoverTarget="menu" className="nav-button md:hidden">
      <Icon name="menu" />
      <span className="max-xs:sr-only">Menu</span>
    </button>
  )
}

type MenuProps = { menu: NavMenu; currentPath: string | undefined }

function Menu({ menu, currentPath }: MenuProps) {
  const id = `menu-${menu.label.toLowerCase()}`
  const paths = menu.groups.flatMap((group) => group.items.map((item) => item.to))
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        data-current={currentPath !== undefined && paths.includes(currentPath)}
        className="nav-button max-md:hidden"
      >
        {menu.label}
        <Icon name="chevron" />
      </button>
      <div id={id} popover="auto" className="nav-panel">
        {menu.groups.map(({ heading, items }) => (
          <section key={heading} aria-label={`${menu.label}: ${heading}`}>
            <p className="nav-heading">{heading}</p>
            <ul>
              {items.map((item) => (
                <li key={item.label}>
                  <NavLink item={item} currentPath={currentPath} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

type NavLinkProps = { item: NavItem; currentPath: string | undefined }

export function NavLink({ item, currentPath }: NavLinkProps) {
  return (
    <AppLink to={item.to} aria-current={item.to === currentPath ? 'page' : undefined} className="nav-link">
      {item.icon && <Icon name={item.icon} />}
      {item.label}
    </AppLink>
  )
}
