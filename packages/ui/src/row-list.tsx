import type { ReactNode } from 'react'
import { Avatar, type Photo } from './avatar.tsx'
import { Icon, type IconName } from './icon.tsx'

type Sign = { icon: IconName } | { name: string; photo?: Photo | null | undefined }

export type Row = {
  key: string
  sign?: Sign | undefined
  title: ReactNode
  badge?: ReactNode
  detail?: ReactNode
  action?: ReactNode
}

/** People, devices, connections: who or what, how it stands, and what can be done about it. */
export function RowList({ rows, label }: { rows: readonly Row[]; label: string }) {
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {rows.map(({ key, sign, title, badge, detail, action }) => (
        <li key={key} className="flex flex-wrap items-center gap-3 py-3 first:pt-0 last:pb-0">
          {sign && <SignOf sign={sign} />}
          <div className="min-w-0 grow basis-44 text-sm">
            <p className="flex flex-wrap items-center gap-x-2 font-medium">
              {title}
              {badge}
            </p>
            {detail && <p className="text-muted">{detail}</p>}
          </div>
          {action}
        </li>
      ))}
    </ul>
  )
}

function SignOf({ sign }: { sign: Sign }) {
  if ('name' in sign) return <Avatar name={sign.name} photo={sign.photo} />
  return (
    <span className="flex size-10 flex-none items-center justify-center rounded-full bg-subtle text-muted">
      <Icon name={sign.icon} />
    </span>
  )
}
