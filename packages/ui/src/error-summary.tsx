import { useId } from 'react'

type FieldMessage = {
  field: string
  message: string
  /** When the way out is another page. */
  to?: string | undefined
}

type ErrorSummaryProps = { errors: readonly FieldMessage[]; title?: string | undefined }

/** Stands at the top of a form that came back and takes the focus there; each line leads to its field. */
export function ErrorSummary({ errors, title = 'There is a problem' }: ErrorSummaryProps) {
  const id = useId()
  if (errors.length === 0) return null
  return (
    <section
      role="alert"
      tabIndex={-1}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- after a refused form this is where reading goes on
      autoFocus
      aria-labelledby={id}
      className="rounded-card border-2 border-danger p-4"
    >
      <h2 id={id} className="text-lg text-ink">
        {title}
      </h2>
      <ul className="mt-1">
        {errors.map(({ field, message, to }) => (
          <li key={`${field} ${message}`}>
            <a
              href={to ?? `#${field}`}
              className="inline-flex min-h-target items-center text-sm font-medium text-danger"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
