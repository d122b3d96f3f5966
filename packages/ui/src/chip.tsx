import { classNames } from './class-names.ts'
import { AppLink } from './link.tsx'

type ChipProps = { children: string; to?: string | undefined; current?: boolean | undefined }

const shape = 'inline-flex items-center rounded-full border text-sm'

export function Chip({ children, to, current = false }: ChipProps) {
  if (!to) return <span className={classNames(shape, 'px-2 text-xs text-muted')}>{children}</span>
  return (
    <AppLink
      to={to}
      aria-current={current ? 'true' : undefined}
      className={classNames(
        shape,
        'min-h-control-small px-3 no-underline',
        current
          ? 'border-secondary-strong bg-secondary-tint text-secondary-strong'
          : 'bg-surface text-ink hover:border-edge',
      )}
    >
      {children}
    </AppLink>
  )
}
