import type { Clock } from './clock/clock.ts'
import type { Faults } from './faults/faults.ts'
import type { Mailbox } from './mail/mailbox.ts'
import { html, type Html } from './page/html.ts'
import { page } from './page/page.ts'
import { exactTime } from './page/when.ts'

type State = { readonly clock: Clock; readonly faults: Faults; readonly mailbox: Mailbox }

export const homePage = ({ clock, faults, mailbox }: State): Html =>
  page({
    title: 'Everything the app talks to',
    main: html`
      <h1>Sandbox</h1>
      <p class="muted">Everything the app talks to, on this machine. Nothing leaves it.</p>
      <ul class="parts">
        ${part(html`<a href="/mail">Mailbox</a>`, html`${mailbox.messages().length} mails, also as <a href="/mail/messages.json">JSON</a>.`)}
        ${part(html`Clock`, html`${exactTime(clock.now())}. <code>POST /clock {"moveMs": 3600000}</code> moves it.`)}
        ${part(html`Faults`, html`${planted(faults)} <code>POST /faults</code> plants one, <code>DELETE /faults</code> heals all.`)}
        ${part(html`Database`, html`libSQL over HTTP at <code>/libsql</code>.`)}
        ${part(html`Google`, html`Sign-in at <code>/google</code>; whoever comes there chooses one of its accounts.`)}
        ${part(html`Resend`, html`The API at <code>/resend</code>; what it sends goes to the mailbox.`)}
      </ul>
    `,
  })

const part = (name: Html, what: Html) =>
  html`<li class="card">
    <h2>${name}</h2>
    <p>${what}</p>
  </li>`

function planted(faults: Faults): string {
  const names = faults.list().map(({ service, kind }) => `${service}: ${kind}`)
  return names.length === 0 ? 'None is planted.' : `Planted: ${names.join(', ')}.`
}
