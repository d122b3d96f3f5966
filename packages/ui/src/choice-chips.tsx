import { Fieldset } from './fieldset.tsx'
import { Icon } from './icon.tsx'

type ChoiceChipsProps = {
  name: string
  legend: string
  hint?: string | undefined
  error?: string | undefined
  choices: readonly { value: string; label: string }[]
  chosen?: readonly string[] | undefined
}

/** Many of many. What is chosen wears a tick instead of the plus, so that it needs no colour and no other width. */
export function ChoiceChips({ name, legend, hint, error, choices, chosen = [] }: ChoiceChipsProps) {
  return (
    <Fieldset id={name} legend={legend} hint={hint} error={error}>
      <div className="flex flex-wrap gap-2">
        {choices.map(({ value, label }) => (
          <label
            key={value}
            className="choice rings group inline-flex min-h-control-small items-center gap-1 rounded-full ps-2 pe-3 text-sm has-checked:text-primary-strong"
          >
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={chosen.includes(value)}
              className="absolute inset-0 size-full opacity-0"
            />
            <Icon name="plus" className="text-muted group-has-checked:hidden" />
            <Icon name="check" className="hidden group-has-checked:block" />
            {label}
          </label>
        ))}
      </div>
    </Fieldset>
  )
}
