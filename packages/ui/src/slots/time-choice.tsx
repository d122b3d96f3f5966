import { Button } from '../button.tsx'
import { classNames } from '../class-names.ts'
import { KeptFields, type KeptFieldsProps } from '../kept-fields.tsx'

export type PickerTime = {
  value: string
  /** "14:00" on the clock of whoever looks. */
  label: string
  /** "21:00 for Noor", where it is another. */
  theirs?: string | undefined
  /** Why whoever looks cannot choose it. */
  taken?: string | undefined
}

type TimeChoiceProps = {
  action: string
  /** What the next page has to know beside the time. */
  kept: KeptFieldsProps['kept']
  /** "Thursday 3 December" */
  legend: string
  times: readonly PickerTime[]
}

/** The free times of one day, and the way on with the one that is chosen. */
export function TimeChoice({ action, kept, legend, times }: TimeChoiceProps) {
  return (
    <form action={action} className="flex flex-col gap-4">
      <KeptFields kept={kept} />
      <fieldset>
        <legend className="mb-2 font-semibold">{legend}</legend>
        <div className="grid grid-cols-2 gap-2">
          {times.map((time) => (
            <Time key={time.value} {...time} />
          ))}
        </div>
      </fieldset>
      {times.some(({ taken }) => !taken) && <Button>Continue</Button>}
    </form>
  )
}

function Time({ value, label, theirs, taken }: PickerTime) {
  return (
    <label
      className={classNames(
        'choice rings flex min-h-control items-center gap-2 rounded-control px-2 py-1 text-sm',
        taken ? 'text-muted' : 'cursor-pointer',
      )}
    >
      <input type="radio" name="start" value={value} required disabled={taken !== undefined} />
      <span>
        <span className="font-medium tabular-nums">{label}</span>
        {[theirs, taken].map(
          (words) =>
            words && (
              <span key={words} className="block text-xs text-muted tabular-nums">
                {words}
              </span>
            ),
        )}
      </span>
    </label>
  )
}
