import { classNames } from './class-names.ts'
import { Icon, type IconName } from './icon.tsx'

const tones = {
  neutral: 'bg-subtle text-muted',
  info: 'bg-primary-tint text-primary-strong',
  success: 'bg-secondary-tint text-secondary-strong',
  highlight: 'bg-accent-tint text-accent-strong',
  danger: 'bg-danger-tint text-danger',
}

type BadgeProps = { tone?: keyof typeof tones | undefined; icon?: IconName | undefined; children: string }

export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-full px-2 text-xs font-medium whitespace-nowrap',
        tones[tone],
      )}
    >
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
