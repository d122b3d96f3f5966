import { type ReactNode, useId } from 'react'

type PartProps = { title: string; children: ReactNode }

export function Part({ title, children }: PartProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-10 border-t border-line pt-5">
      <h2 id={id} className="mb-4">
        {title}
      </h2>
      {children}
    </section>
  )
}

export function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3 py-1">{children}</div>
}
