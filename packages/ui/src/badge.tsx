import { classNames } from './class-names.ts'

const tones = {
  neutral: 'bg-subtle text-muted',
  info: 'bg-primary-tint text-primary-strong',
  success: 'bg-secondary-tint text-secondary-strong',
  highlight: 'bg-accent-tint text-accent-strong',
  danger: 'bg-danger-tint text-danger',
}

type BadgeProps = { tone?: keyof typeof tones | undefined; children: string }

export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return (
    <span className={classNames('inline-flex rounded-full px-2 text-xs font-medium whitespace-nowrap', tones[tone])}>
      {children}
    </span>
  )
}
