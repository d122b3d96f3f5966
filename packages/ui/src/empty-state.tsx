import type { ReactNode } from 'react'
import { ButtonLink } from './button.tsx'
import { Icon, type IconName } from './icon.tsx'

type EmptyStateProps = {
  title: string
  children: ReactNode
  action?: { label: string; to: string } | undefined
  icon?: IconName | undefined
}

/** Says what will be here and gives the one step that fills it. */
export function EmptyState({ title, children, action, icon = 'seedling' }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-2 rounded-card border border-dashed bg-surface p-5">
      <Icon name={icon} className="text-secondary" />
      <p className="font-semibold">{title}</p>
      <div className="text-sm text-muted">{children}</div>
      {action && (
        <div className="mt-2">
          <ButtonLink to={action.to} tone="secondary">
            {action.label}
          </ButtonLink>
        </div>
      )}
    </div>
  )
}
