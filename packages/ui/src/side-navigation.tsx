import { useId } from 'react'
import { currentItem } from './current-item.ts'
import { Icon } from './icon.tsx'
import { CloseButton, type NavItem, NavLink } from './navigation.tsx'

type SideNavigationProps = { label: string; items: readonly NavItem[]; currentPath?: string | undefined }

/** One list for all widths: beside the content, or the sheet that a button with the present place opens. */
export function SideNavigation({ label, items, currentPath }: SideNavigationProps) {
  const id = useId()
  const current = currentItem(items, currentPath)
  return (
    <>
      <button type="button" popoverTarget={id} className={`${buttonShape} lg:hidden`}>
        {current && <span className="text-muted">{label}</span>}
        <span className="me-auto">{current?.label ?? label}</span>
        <Icon name="chevron" />
      </button>
      <nav id={id} popover="auto" aria-label={label} className="side-nav max-lg:sheet">
        <CloseButton target={id} className="lg:hidden" />
        <p className="nav-heading lg:hidden">{label}</p>
        <ul>
          {items.map((item) => (
            <li key={item.to}>
              <NavLink item={item} currentPath={item === current ? item.to : undefined} />
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}

const buttonShape = 'nav-button min-h-control w-full border border-edge'
