import { Fieldset } from '../fieldset.tsx'

type DayTogglesProps = {
  id?: string | undefined
  name: string
  legend: string
  hint?: string | undefined
  error?: string | undefined
  days: readonly { value: string; short: string; long: string }[]
  chosen?: readonly string[] | undefined
}

/** The days of a week in one row, each a box that is ticked or not. */
export function DayToggles({ name, id = name, legend, hint, error, days, chosen = [] }: DayTogglesProps) {
  return (
    <Fieldset id={id} legend={legend} hint={hint} error={error}>
      <div className="grid grid-cols-7 gap-1 sm:gap-2">
        {days.map(({ value, short, long }) => (
          <label
            key={value}
            className="choice rings flex min-h-control items-center justify-center rounded-control text-sm has-checked:font-semibold has-checked:text-primary-strong"
          >
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="absolute inset-0 size-full opacity-0"
            />
            <span aria-hidden="true">{short}</span>
            <span className="sr-only">{long}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
