import type { ReactNode } from 'react'
import { buttonLook } from './button.tsx'
import { Icon } from './icon.tsx'

type DisclosureProps = {
  label: string
  /** A line like a link, a row of a list, or a button before something that cannot be undone. */
  look?: keyof typeof looks | undefined
  open?: boolean | undefined
  children: ReactNode
}

/** What few people need stands behind a line that opens. */
export function Disclosure({ label, look = 'line', open, children }: DisclosureProps) {
  const { line, sign, body } = looks[look]
  return (
    <details open={open} className="group">
      <summary className={line}>
        {label}
        <Icon name="chevron" className={sign} />
      </summary>
      <div className={body}>{children}</div>
    </details>
  )
}

const looks = {
  line: {
    line: 'inline-flex min-h-target flex-row-reverse items-center gap-1 text-sm font-medium text-primary-strong',
    sign: 'group-open:rotate-180',
    body: 'mt-3',
  },
  row: {
    line: 'flex min-h-control items-center justify-between gap-4 py-3 font-medium',
    sign: 'text-muted group-open:rotate-180',
    body: 'max-w-measure pb-4 text-sm text-muted',
  },
  button: { line: buttonLook('caution'), sign: 'group-open:rotate-180', body: 'mt-4' },
}
