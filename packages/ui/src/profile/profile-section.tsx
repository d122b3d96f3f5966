import { type ReactNode, useId } from 'react'

type ProfileSectionProps = {
  title: string
  badge?: ReactNode
  /** Add or edit, for the owner. */
  actions?: ReactNode
  children: ReactNode
}

export function ProfileSection({ title, badge, actions, children }: ProfileSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3">
        <h2 id={id} className="text-lg">
          {title}
        </h2>
        {badge}
        {actions && <div className="ms-auto">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
