import { Page } from '@mentorhub/ui/page'
import { PageHeading } from '@mentorhub/ui/page-heading'
import type { Route } from './+types/emails'
import { Framed } from '../../parts/framed.tsx'
import { mailNames, mailSample } from '../../server/mail-samples.ts'

export const meta = () => [{ title: 'Mails · MentorHub' }]

export const loader = () =>
  mailNames.map((name) => ({ name, subject: mailSample(name)?.subject ?? '', text: mailSample(name)?.text ?? '' }))

export default function Mails({ loaderData }: Route.ComponentProps) {
  return (
    <Framed>
      <Page>
        <PageHeading title="Mails" lead="Every mail that MentorHub sends, with made-up data." />
        {loaderData.map(({ name, subject, text }) => (
          <section key={name} className="mt-8" aria-labelledby={name}>
            <h2 id={name}>{subject}</h2>
            <iframe
              src={`/dev/emails/${name}`}
              title={subject}
              sandbox=""
              className="mt-2 h-160 w-full rounded-card border border-line"
            />
            <details className="mt-2">
              <summary>Text part</summary>
              <pre className="mt-2 overflow-x-auto text-sm whitespace-pre-wrap">{text}</pre>
            </details>
          </section>
        ))}
      </Page>
    </Framed>
  )
}
