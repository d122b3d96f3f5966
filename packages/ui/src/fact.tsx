import type { ReactNode } from 'react'

/** One term of a description list, and what is known of it. */
export const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="min-w-0">
    <dt className="text-muted">{term}</dt>
    <dd className="font-medium">{children ?? 'Not said yet'}</dd>
  </div>
)
