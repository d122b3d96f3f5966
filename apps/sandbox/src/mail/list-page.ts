import { html, type Html } from '../page/html.ts'
import { page } from '../page/page.ts'
import { timeSince } from '../page/when.ts'
import type { Message } from './message.ts'
import { mailPath } from './paths.ts'

type List = { readonly messages: readonly Message[]; readonly now: number; readonly to: string; readonly live: boolean }

const shown = 200

export const listPage = (list: List): Html =>
  page({
    title: 'Mailbox',
    main: html`
      <div class="head">
        <h1>Mailbox</h1>
        <p class="muted">${count(list.messages.length)}</p>
      </div>
      ${tools(list)} ${list.messages.length === 0 ? empty(list.to) : rows(list)}
    `,
  })

const count = (n: number) => (n === 1 ? '1 mail' : `${n} mails${n > shown ? `, the newest ${shown} shown` : ''}`)

const tools = ({ messages, to, live }: List) => html`
  <div class="tools">
    <form role="search" action="/mail">
      <label for="to">Sent to</label>
      <input id="to" name="to" type="email" value="${to}" placeholder="everybody" autocomplete="off" />
      <button>Show</button>
      ${to ? html`<a href="/mail">Show all</a>` : ''}
    </form>
    <a href="${live ? '/mail' : '/mail?live'}">${live ? 'Stop refreshing' : 'Refresh every 5 seconds'}</a>
    ${messages.length > 0 ? html`<form method="post" action="/mail/clear"><button class="danger">Delete all mails</button></form>` : ''}
  </div>
`

const empty = (to: string) => html`
  <div class="card empty">
    <h2>${to ? 'Nothing was sent to this address' : 'No mail yet'}</h2>
    <p class="muted">Whatever the app sends arrives here instead of in somebody’s inbox.</p>
  </div>
`

const rows = ({ messages, now }: List) => html`
  <ul class="card rows">
    ${messages.slice(0, shown).map((message) => row(message, now))}
  </ul>
`

const row = (message: Message, now: number) => html`
  <li>
    <a href="${mailPath(message)}">
      <span class="subject">${message.subject}</span>
      <span class="when muted">${timeSince(message.createdAt, now)}</span>
      <span class="to">${message.to.join(', ')}</span>
      <span class="preview muted">${preview(message)}</span>
    </a>
  </li>
`

function preview({ text, attachments }: Message): string {
  const files = attachments.map(({ filename }) => filename).join(', ')
  const words = (text ?? 'No text part.').replace(/\s+/g, ' ').trim().slice(0, 160)
  return files ? `${words} · ${files}` : words
}
