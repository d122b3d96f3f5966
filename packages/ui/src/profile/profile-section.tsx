import { type ReactNode, useId } from 'react'

type ProfileSectionProps = { title: string; children: ReactNode }

export function ProfileSection({ title, children }: ProfileSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3">
      <h2 id={id} className="text-lg">
        {title}
      </h2>
      {children}
    </section>
  )
}
