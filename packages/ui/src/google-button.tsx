import { Button } from './button.tsx'

type GoogleButtonProps = {
  /** Where the way to Google begins. It is a form: following a link must not put anybody on a way. */
  action: string
  fields?: Readonly<Record<string, string>> | undefined
  label?: string | undefined
}

/** Google asks for its mark in its own colours on a neutral ground, beside one of its own sentences. */
export function GoogleButton({ action, fields = {}, label = 'Continue with Google' }: GoogleButtonProps) {
  return (
    <form method="post" action={action}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button tone="secondary">
        <GoogleMark />
        {label}
      </Button>
    </form>
  )
}

function GoogleMark() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="size-5">
      <path
        className="fill-(--brand-primary)"
        d="M22.56 12.25c0-.78-.07-1.53-.2-2.25H12v4.26h5.92a5.06 5.06 0 0 1-2.21 3.31v2.77h3.57c2.08-1.92 3.28-4.74 3.28-8.09Z"
      />
      <path
        className="fill-(--brand-secondary)"
        d="M12 23c2.97 0 5.46-.98 7.28-2.66l-3.57-2.77a6.6 6.6 0 0 1-9.87-3.47H2.18v2.84A11 11 0 0 0 12 23Z"
      />
      <path
        className="fill-(--brand-accent)"
        d="M5.84 14.1a6.6 6.6 0 0 1 0-4.19V7.07H2.18a11 11 0 0 0 0 9.86l3.66-2.84Z"
      />
      <path
        className="fill-(--google-red)"
        d="M12 5.38c1.62 0 3.06.56 4.21 1.64l3.15-3.15A10.96 10.96 0 0 0 2.18 7.07l3.66 2.84A6.58 6.58 0 0 1 12 5.38Z"
      />
    </svg>
  )
}
