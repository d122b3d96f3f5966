import { Fragment } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { AppLink } from './link.tsx'

export type StepLink = {
  label: string
  to: string
  /** Nothing is left to do there. */
  done?: boolean | undefined
  current?: boolean | undefined
}

/** Where one is on a way of a few pages: beside them, or above, where only the present step has room for its name. */
export function Stepper({ label, steps }: { label: string; steps: readonly StepLink[] }) {
  return (
    <nav aria-label={label}>
      <ol className="flex items-center gap-1 sm:gap-2 lg:flex-col lg:items-stretch lg:gap-0">
        {steps.map((step, at) => (
          <Fragment key={step.to}>
            {at > 0 && <li aria-hidden="true" className="h-px min-w-2 flex-1 bg-line lg:hidden" />}
            <li className="min-w-0">
              <StepOf step={step} number={at + 1} />
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  )
}

type StepProps = { step: StepLink; number: number }

function StepOf({ step, number }: StepProps) {
  const { label, to, done, current } = step
  return (
    <AppLink
      to={to}
      aria-current={current ? 'step' : undefined}
      className={classNames(
        'inline-flex min-h-control items-center gap-2 rounded-control pe-1 text-sm no-underline',
        current ? 'font-semibold text-ink' : 'text-muted hover:text-ink',
      )}
    >
      <Sign step={step} number={number} />
      <span className={classNames(!current && 'sr-only lg:not-sr-only')}>
        <span className="sr-only">Step {number}: </span>
        {label}
        {done && <span className="sr-only">, done</span>}
      </span>
    </AppLink>
  )
}

const signs = {
  current: 'border-transparent bg-primary-strong text-on-primary',
  done: 'border-transparent bg-secondary-tint text-secondary-strong',
  open: 'border-edge bg-surface text-muted',
}

function Sign({ step: { done, current }, number }: StepProps) {
  const state = current ? 'current' : done ? 'done' : 'open'
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'flex size-7 flex-none items-center justify-center rounded-full border text-xs font-semibold tabular-nums',
        signs[state],
      )}
    >
      {state === 'done' ? <Icon name="check" /> : number}
    </span>
  )
}
