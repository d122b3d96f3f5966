import { ButtonLink } from './button.tsx'
import { type ErrorWords, errorWords } from './error-words.ts'
import type { NavItem } from './navigation.tsx'
import { Page } from './page.tsx'

type ErrorPageProps = { [Word in keyof ErrorWords]?: string | undefined } & {
  status: number
  requestId?: string | undefined
  retryAfterSeconds?: number | undefined
  actions?: readonly NavItem[] | undefined
  /** What somebody wrote that could not be taken, to be copied from here. */
  written?: readonly string[] | undefined
}

const homeOnly: readonly NavItem[] = [{ label: 'Go to the home page', to: '/' }]

export function ErrorPage({ status, requestId, retryAfterSeconds, ...own }: ErrorPageProps) {
  const { actions = homeOnly, written = [] } = own
  const known = errorWords(status)
  const next = retryAfterSeconds === undefined ? known.next : `Try again in ${inWords(retryAfterSeconds)}.`
  return (
    <Page width="narrow">
      <p className="text-sm font-medium text-muted tabular-nums">Error {status}</p>
      <h1 className="mt-1">{own.title ?? known.title}</h1>
      <dl className="mt-6 flex flex-col gap-4">
        <Fact term="What happened" detail={own.happened ?? known.happened} />
        <Fact term="What was kept" detail={own.kept ?? known.kept} />
        <Fact term="What to do next" detail={own.next ?? next} />
      </dl>
      {written.length > 0 && (
        <section className="mt-6" aria-labelledby="written">
          <h2 id="written" className="text-sm font-semibold text-ink">
            What you wrote
          </h2>
          <ul className="mt-2 divide-y divide-line rounded-card border bg-surface px-4">
            {written.map((text) => (
              <li key={text} className="py-2 text-sm whitespace-pre-wrap">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="mt-8 flex flex-wrap gap-2">
        {actions.map(({ label, to, icon }, index) => (
          <ButtonLink key={to} to={to} icon={icon} tone={index === 0 ? 'primary' : 'secondary'}>
            {label}
          </ButtonLink>
        ))}
      </div>
      {requestId && (
        <p className="mt-8 text-xs text-muted">
          Request number <code>{requestId}</code>
        </p>
      )}
    </Page>
  )
}

function Fact({ term, detail }: { term: string; detail: string }) {
  return (
    <div>
      <dt className="text-sm font-semibold">{term}</dt>
      <dd>{detail}</dd>
    </div>
  )
}

function inWords(seconds: number): string {
  if (seconds < 90) return seconds === 1 ? '1 second' : `${seconds} seconds`
  return `${Math.ceil(seconds / 60)} minutes`
}
