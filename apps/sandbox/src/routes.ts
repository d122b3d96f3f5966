import { answerHttp } from '@mentorhub/libsql-server/http'
import type { LibsqlServer } from '@mentorhub/libsql-server/libsql-server'
import { answerClock } from './clock/answer-clock.ts'
import type { Clock } from './clock/clock.ts'
import { answerFaults } from './faults/answer-faults.ts'
import type { Faults } from './faults/faults.ts'
import { answerGoogle } from './google/answer-google.ts'
import type { GoogleClient } from './google/google-client.ts'
import { homePage } from './home-page.ts'
import type { Route } from './http/answer.ts'
import { byMethod } from './http/by-method.ts'
import { sendPage, sendStyle } from './http/reply.ts'
import { answerMail } from './mail/answer-mail.ts'
import type { Mailbox } from './mail/mailbox.ts'
import { style } from './page/style.ts'
import { answerResend } from './resend/answer-resend.ts'

export type Parts = {
  readonly clock: Clock
  readonly faults: Faults
  readonly google: GoogleClient
  readonly libsql: LibsqlServer
  readonly mailbox: Mailbox
  readonly resendApiKey: string
}

/** Everything the app talks to, on one page. */
export function routes({ clock, faults, google, libsql, mailbox, resendApiKey }: Parts): Route[] {
  const answerLibsql = answerHttp(libsql)
  return [
    { path: '/libsql/*', service: 'libsql', answer: answerLibsql },
    // The client drops the last word of an address that does not end in a slash, and so asks here for …/libsql.
    { path: '/v2/*', service: 'libsql', answer: answerLibsql },
    { path: '/v3/*', service: 'libsql', answer: answerLibsql },
    { path: '/resend/*', service: 'resend', answer: answerResend({ apiKey: resendApiKey, mailbox }) },
    { path: '/google/*', service: 'google', answer: answerGoogle({ client: google, clock }) },
    { path: '/mail/*', answer: answerMail({ mailbox, clock }) },
    { path: '/clock', answer: answerClock(clock) },
    { path: '/faults', answer: answerFaults(faults) },
    { path: '/style.css', answer: byMethod({ GET: (_, res) => sendStyle(res, style) }) },
    { path: '/', answer: byMethod({ GET: (_, res) => sendPage(res, homePage({ clock, faults, mailbox })) }) },
  ]
}
