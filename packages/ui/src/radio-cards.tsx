import { classNames } from './class-names.ts'
import { Fieldset } from './fieldset.tsx'

export type RadioCard = { value: string; label: string; description?: string | undefined }

type RadioCardsProps = {
  name: string
  legend: string
  hint?: string | undefined
  error?: string | undefined
  cards: readonly RadioCard[]
  chosen?: string | undefined
  /** Side by side where there is room. */
  columns?: 2 | 3 | undefined
}

/** A choice of few, each explained; the whole card is the target. */
export function RadioCards({ name, legend, hint, error, cards, chosen, columns }: RadioCardsProps) {
  return (
    <Fieldset id={name} legend={legend} hint={hint} error={error}>
      <div className={classNames('grid gap-2', columns && (columns === 2 ? 'sm:grid-cols-2' : 'sm:grid-cols-3'))}>
        {cards.map((card) => (
          <Card key={card.value} card={card} name={name} checked={card.value === chosen} />
        ))}
      </div>
    </Fieldset>
  )
}

type CardProps = { card: RadioCard; name: string; checked: boolean }

function Card({ card: { value, label, description }, name, checked }: CardProps) {
  const id = `${name}-${value}`
  return (
    <div className="choice rings flex gap-3 rounded-control p-3">
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        aria-describedby={description && `${id}-hint`}
        className="relative z-1 mt-0.5"
      />
      <div className="text-sm">
        <label htmlFor={id} className="covers-card font-medium">
          {label}
        </label>
        {description && (
          <p id={`${id}-hint`} className="text-muted">
            {description}
          </p>
        )}
      </div>
    </div>
  )
}
