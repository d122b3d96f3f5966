import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

type Tone = 'info' | 'success' | 'warning' | 'danger'

const looks: Record<Tone, { ground: string; sign: string; icon: IconName }> = {
  info: { ground: 'bg-primary-tint', sign: 'text-primary-strong', icon: 'info' },
  success: { ground: 'bg-secondary-tint', sign: 'text-secondary-strong', icon: 'check' },
  warning: { ground: 'bg-accent-tint', sign: 'text-accent-strong', icon: 'alert' },
  danger: { ground: 'bg-danger-tint', sign: 'text-danger', icon: 'alert' },
}

type NoticeProps = { tone?: Tone | undefined; title?: string | undefined; children: ReactNode }

export function Notice({ tone = 'info', title, children }: NoticeProps) {
  const { ground, sign, icon } = looks[tone]
  return (
    <div role={tone === 'danger' ? 'alert' : 'status'} className={classNames('flex gap-3 rounded-card p-4', ground)}>
      <Icon name={icon} className={classNames('mt-0.5', sign)} />
      <div className="min-w-0">
        {title && <p className="font-semibold">{title}</p>}
        <div className="text-sm">{children}</div>
      </div>
    </div>
  )
}
