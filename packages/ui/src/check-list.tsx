import { Fieldset } from './fieldset.tsx'

type Item = { value: string; label: string; description: string }

type CheckListProps = {
  name: string
  legend: string
  hint?: string | undefined
  error?: string | undefined
  items: readonly Item[]
  checked?: readonly string[] | undefined
}

/** What has to be looked at, point by point: each is ticked by hand, and the whole card is the target. */
export function CheckList({ name, legend, hint, error, items, checked = [] }: CheckListProps) {
  return (
    <Fieldset id={name} legend={legend} hint={hint} error={error}>
      {items.map((item) => (
        <Card key={item.value} item={item} name={name} checked={checked.includes(item.value)} />
      ))}
    </Fieldset>
  )
}

type CardProps = { item: Item; name: string; checked: boolean }

function Card({ item: { value, label, description }, name, checked }: CardProps) {
  const id = `${name}-${value}`
  return (
    <div className="choice rings flex gap-3 rounded-control px-3 py-2">
      <input
        type="checkbox"
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-describedby={`${id}-hint`}
        className="relative z-1 mt-0.5"
      />
      <div className="min-w-0 text-sm">
        <label htmlFor={id} className="covers-card font-medium">
          {label}
        </label>
        <p id={`${id}-hint`} className="text-muted">
          {description}
        </p>
      </div>
    </div>
  )
}
