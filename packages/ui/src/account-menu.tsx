import { useId } from 'react'
import { Avatar, type Photo } from './avatar.tsx'
import { Icon } from './icon.tsx'
import { type NavItem, NavLink } from './navigation.tsx'

type AccountMenuProps = {
  name: string
  username: string
  photo?: Photo | null | undefined
  groups: readonly (readonly NavItem[])[]
  signOut: { label: string; action: string }
  currentPath?: string | undefined
}

export function AccountMenu({ name, username, photo, groups, signOut, currentPath }: AccountMenuProps) {
  const id = useId()
  return (
    <>
      <button type="button" popoverTarget={id} className="nav-button rounded-full px-0">
        <span className="sr-only">Your account, {name}</span>
        <Avatar name={name} photo={photo} size="small" />
      </button>
      <nav id={id} popover="auto" aria-label="Account" className="account-panel divide-y divide-line whitespace-normal">
        <div className="px-4 py-3 text-sm">
          <p className="font-semibold">{name}</p>
          <p className="text-muted">@{username}</p>
        </div>
        {groups
          .filter((items) => items.length > 0)
          .map((items) => (
            <ul key={items.map(({ to }) => to).join(' ')} className="p-2">
              {items.map((item) => (
                <li key={item.to}>
                  <NavLink item={item} currentPath={currentPath} />
                </li>
              ))}
            </ul>
          ))}
        <form method="post" action={signOut.action} className="p-2">
          <button type="submit" className="nav-link">
            <Icon name="leave" />
            {signOut.label}
          </button>
        </form>
      </nav>
    </>
  )
}
