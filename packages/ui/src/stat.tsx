import { classNames } from './class-names.ts'

export type Stat = { label: string; value: string; note?: string | undefined }

export function Stats({ stats }: { stats: readonly Stat[] }) {
  return (
    <dl className={classNames('grid gap-3', stats.length === 3 ? 'sm:grid-cols-3' : 'grid-cols-2 lg:grid-cols-4')}>
      {stats.map(({ label, value, note }) => (
        <div key={label} className="flex flex-col rounded-card border border-line bg-surface p-4">
          <dt className="text-sm text-muted">{label}</dt>
          <dd className="mt-auto pt-1 text-2xl font-semibold tabular-nums">{value}</dd>
          {note && <dd className="text-xs text-muted">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
