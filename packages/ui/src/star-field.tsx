import { classNames } from './class-names.ts'
import { Fieldset } from './fieldset.tsx'

const stars = ['Poor', 'Fair', 'Good', 'Great', 'Best'] as const

type StarFieldProps = { name: string; legend: string; chosen?: string | undefined; error?: string | undefined }

/** One to five stars, each with its word; without script, by keyboard and by touch. */
export function StarField({ name, legend, chosen, error }: StarFieldProps) {
  return (
    <Fieldset id={name} legend={legend} error={error}>
      <div className="grid grid-cols-5 gap-2">
        {stars.map((word, at) => (
          <label
            key={word}
            className="choice rings flex min-h-control flex-col items-center gap-1 rounded-control p-2 text-xs"
          >
            <input
              type="radio"
              name={name}
              value={at + 1}
              defaultChecked={chosen === String(at + 1)}
              required
              className="absolute inset-0 size-full opacity-0"
            />
            <span className="flex items-center gap-1 text-base font-semibold">
              {at + 1}
              <Star isFull />
            </span>
            {word}
          </label>
        ))}
      </div>
    </Fieldset>
  )
}

/** How many stars somebody gave. */
export const Stars = ({ rating }: { rating: number }) => (
  <span className="inline-flex items-center gap-1">
    <span className="sr-only">{rating} of 5 stars</span>
    {stars.map((word, at) => (
      <Star key={word} isFull={at < rating} />
    ))}
  </span>
)

const Star = ({ isFull }: { isFull: boolean }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true" className={classNames('size-4', isFull ? 'fill-accent' : 'fill-line')}>
    <path d="m10 1.8 2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8Z" />
  </svg>
)
