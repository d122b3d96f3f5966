import { classNames } from './class-names.ts'

export type Step = { title: string; text: string }

type StepsProps = {
  steps: readonly Step[]
  /** One below the other, where the column is narrow. */
  stacked?: boolean | undefined
}

export function Steps({ steps, stacked }: StepsProps) {
  return (
    <ol className={classNames('grid', stacked ? 'gap-4' : 'gap-6 md:grid-cols-3')}>
      {steps.map(({ title, text }, index) => (
        <li key={title} className="flex gap-3">
          <span
            aria-hidden="true"
            className="flex size-8 flex-none items-center justify-center rounded-full bg-secondary-tint text-sm font-semibold text-secondary-strong tabular-nums"
          >
            {index + 1}
          </span>
          <div>
            <h3 className="pt-1">{title}</h3>
            <p className="mt-1 text-sm text-muted">{text}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
