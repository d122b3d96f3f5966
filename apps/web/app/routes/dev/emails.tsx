import { Disclosure } from '@mentorhub/ui/disclosure'
import { AppLink } from '@mentorhub/ui/link'
import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import type { Route } from './+types/emails'
import { Framed } from '../../parts/framed.tsx'
import { mailNames, mailSample } from '../../server/mail-samples.ts'

/** The one page that hydrates, so that the way of doing it is looked at before a page needs it. */
export const handle = { hydrate: true }

export const meta = () => [{ title: 'Mails · MentorHub' }]

export function loader({ url }: Route.LoaderArgs) {
  const asked = url.searchParams.get('mail') ?? ''
  const name = mailNames.includes(asked) ? asked : (mailNames[0] ?? '')
  const sample = mailSample(name)
  return { names: mailNames, name, subject: sample?.subject ?? '', text: sample?.text ?? '' }
}

export default function Mails({ loaderData: { names, name, subject, text } }: Route.ComponentProps) {
  return (
    <Framed>
      <Page>
        <PageHeading title="Mails" lead="Every mail that MentorHub sends, with made-up data." />
        <nav aria-label="Mails" className="mt-6 flex flex-wrap gap-x-4">
          {names.map((one) => (
            <AppLink key={one} to={`/dev/emails?mail=${one}`} aria-current={one === name ? 'page' : undefined}>
              {one}
            </AppLink>
          ))}
        </nav>
        <section className="mt-8" aria-labelledby="subject">
          <h2 id="subject">{subject}</h2>
          <iframe
            src={`/dev/emails/${name}`}
            title={subject}
            sandbox=""
            className="mt-2 h-160 w-full rounded-card border border-line"
          />
          <Disclosure label="Text part">
            <pre className="overflow-x-auto text-sm whitespace-pre-wrap">{text}</pre>
          </Disclosure>
        </section>
      </Page>
    </Framed>
  )
}
