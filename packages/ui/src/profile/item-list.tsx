import type { ReactNode } from 'react'
import { Icon } from '../icon.tsx'
import { AppLink } from '../link.tsx'

export type ProfileItem = {
  id: string
  title: string
  /** The employer, the school, the event. */
  issuer?: string | undefined
  /** As people say it: "2021 to today". */
  when?: string | undefined
  text?: string | undefined
  to?: string | undefined
  /** Edit and remove, for the owner. */
  actions?: ReactNode
}

type ItemListProps = { items: readonly ProfileItem[]; look?: 'timeline' | 'cards' | undefined; label: string }

const looks = {
  timeline: { list: 'ms-1 border-s', item: 'relative ps-5 pb-6 last:pb-0' },
  cards: { list: 'grid gap-3 sm:grid-cols-2', item: 'rounded-card border bg-surface p-4' },
}

/** Experience is a line through time; projects, certificates and achievements stand side by side. */
export function ItemList({ items, look = 'cards', label }: ItemListProps) {
  return (
    <ul aria-label={label} className={looks[look].list}>
      {items.map((item) => (
        <li key={item.id} className={looks[look].item}>
          {look === 'timeline' && <Dot />}
          <Item item={item} />
        </li>
      ))}
    </ul>
  )
}

function Dot() {
  return (
    <span
      aria-hidden="true"
      className="absolute -start-1.5 top-1.5 size-3 rounded-full border-2 border-canvas bg-secondary"
    />
  )
}

function Item({ item: { title, issuer, when, text, to, actions } }: { item: ProfileItem }) {
  const facts = [issuer, when].filter(Boolean).join(' · ')
  return (
    <>
      <div className="flex items-start gap-x-4">
        <h3 className="min-w-0 flex-1">
          {to ? (
            <AppLink to={to} rel="nofollow ugc noopener" className="inline-flex items-center gap-1">
              {title}
              <Icon name="external" className="text-sm" />
            </AppLink>
          ) : (
            title
          )}
        </h3>
        {actions && <div className="-my-1">{actions}</div>}
      </div>
      {facts && <p className="text-sm text-muted">{facts}</p>}
      {text && <p className="mt-1 text-sm whitespace-pre-line">{text}</p>}
    </>
  )
}
