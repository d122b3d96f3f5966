import { type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import { EmptyState } from './empty-state.tsx'
import { Icon, type IconName } from './icon.tsx'
import { AppLink } from './link.tsx'
import { type Instant, Moment } from './moment.tsx'

export type Notification = {
  id: string
  title: string
  text?: string | undefined
  icon: IconName
  to?: string | undefined
  /** Where its id is posted while it is unread, to be marked as read on the way to where it leads. */
  opensBy?: string | undefined
  at: Instant
  unread: boolean
}

export type NotificationGroup = { heading: string; notifications: readonly Notification[] }

type NotificationListProps = {
  groups: readonly NotificationGroup[]
  /** The form that marks all as read. */
  markAll?: ReactNode
}

export function NotificationList({ groups, markAll }: NotificationListProps) {
  const shown = groups.filter(({ notifications }) => notifications.length > 0)
  if (shown.length === 0) return nothingYet
  return (
    <div className="flex flex-col gap-6">
      {shown.map((group, index) => (
        <Group key={group.heading} group={group} action={index === 0 && markAll} />
      ))}
    </div>
  )
}

const nothingYet = (
  <EmptyState title="No notifications yet" icon="bell">
    What others do that concerns you appears here: requests, answers, changes of time.
  </EmptyState>
)

function Group({ group: { heading, notifications }, action }: { group: NotificationGroup; action: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <div className="mb-2 flex min-h-control-small items-center justify-between gap-4">
        <h2 id={id} className="text-base">
          {heading}
        </h2>
        {action}
      </div>
      <ul className="divide-y divide-line rounded-card border bg-surface">
        {notifications.map((notification) => (
          <Item key={notification.id} notification={notification} />
        ))}
      </ul>
    </section>
  )
}

/* Unread is a tinted sign, a strong title, a dot, and the word for those who listen. */
function Item({ notification }: { notification: Notification }) {
  const { text, icon, at, unread } = notification
  return (
    <li className="relative flex items-start gap-3 p-4 has-[a,button]:hover:bg-subtle">
      <span className={classNames('rounded-full p-2', unread ? looks.unread : looks.read)}>
        <Icon name={icon} />
      </span>
      <div className="min-w-0 flex-1 text-sm">
        <div className={classNames(unread && 'font-semibold')}>
          <Title {...notification} />
        </div>
        {text && <p className="text-muted">{text}</p>}
        <p className="mt-1 text-xs text-muted">
          <Moment {...at} />
        </p>
      </div>
      {unread && <span aria-hidden="true" className="mt-2 size-2 flex-none rounded-full bg-primary" />}
    </li>
  )
}

function Title({ id, title, to, opensBy, unread }: Notification) {
  const words = (
    <>
      {unread && <span className="sr-only">Unread: </span>}
      {title}
    </>
  )
  if (unread && opensBy) {
    return (
      <form method="post" action={opensBy}>
        <button type="submit" name="id" value={id} className="covers-card text-start font-semibold">
          {words}
        </button>
      </form>
    )
  }
  return to ? (
    <AppLink to={to} className="covers-card text-ink no-underline">
      {words}
    </AppLink>
  ) : (
    words
  )
}

const looks = { unread: 'bg-primary-tint text-primary-strong', read: 'bg-subtle text-muted' }
