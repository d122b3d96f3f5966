import { useId } from 'react'

type FieldMessage = {
  /** Null when no field of the page is to blame. */
  field: string | null
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
            <Line to={to ?? (field && `#${field}`)}>{message}</Line>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Line({ to, children }: { to: string | null; children: string }) {
  const look = 'inline-flex min-h-target items-center text-sm font-medium text-danger'
  return to ? (
    <a href={to} className={look}>
      {children}
    </a>
  ) : (
    <span className={look}>{children}</span>
  )
}
