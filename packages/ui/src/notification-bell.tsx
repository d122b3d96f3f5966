import { Icon } from './icon.tsx'
import { AppLink } from './link.tsx'

type NotificationBellProps = { to: string; unread: number }

const mostShown = 9

export function NotificationBell({ to, unread }: NotificationBellProps) {
  return (
    <AppLink to={to} className="nav-button">
      <span className="relative">
        <Icon name="bell" className="text-base" />
        {unread > 0 && (
          <span
            aria-hidden="true"
            className="absolute start-1/2 bottom-1/2 min-w-5 rounded-full border-2 border-canvas bg-primary-strong px-1 text-center text-xs/4 text-on-primary tabular-nums"
          >
            {unread > mostShown ? `${mostShown}+` : unread}
          </span>
        )}
      </span>
      <span className="sr-only">{unread > 0 ? `Notifications, ${unread} unread` : 'Notifications'}</span>
    </AppLink>
  )
}
