import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Figure = { label: string; value: ReactNode; id?: string | undefined }

/** A few facts in numbers, side by side. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl
      className={classNames(
        'grid grid-cols-2 gap-x-6 gap-y-4 border-y py-4',
        figures.length > 5 ? 'sm:grid-cols-3' : 'sm:flex sm:gap-x-10',
      )}
    >
      {figures.map(({ label, value, id }) => (
        <div key={label}>
          <dt className="text-xs text-muted">{label}</dt>
          <dd id={id} className="mt-1 font-semibold tabular-nums">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
