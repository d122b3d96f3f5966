import { data } from 'react-router'
import type { Route } from './+types/email'
import { mailSample } from '../../server/mail-samples.ts'

/** One mail as a page of its own: framed, and allowed nothing but its own styles. */
export function loader({ params }: Route.LoaderArgs) {
  const mail = mailSample(params.name)
  if (!mail) throw data({ reason: 'page.not_found' }, { status: 404 })
  return new Response(mail.html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    },
  })
}
