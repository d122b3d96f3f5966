import { html, type Html } from '../page/html.ts'
import { page } from '../page/page.ts'
import { inWords } from '../page/size.ts'
import { exactTime } from '../page/when.ts'
import { linksOf } from './links.ts'
import type { Message } from './message.ts'
import { attachmentPath, previewPath } from './paths.ts'

export const messagePage = (message: Message): Html =>
  page({
    title: message.subject,
    way: [html`<a href="/mail">Mailbox</a>`],
    main: html`
      <h1>${message.subject}</h1>
      ${facts('Message', [
        ['From', message.from],
        ['To', message.to.join(', ')],
        ['Cc', message.cc.join(', ')],
        ['Bcc', message.bcc.join(', ')],
        ['Reply to', message.replyTo.join(', ')],
        ['Sent', exactTime(message.createdAt)],
      ])}
      <div class="columns">
        <div>${markup(message)} ${text(message)}</div>
        <aside aria-label="Details">${links(message)} ${attachments(message)} ${headers(message)}</aside>
      </div>
    `,
  })

const facts = (label: string, rows: readonly (readonly [string, string])[]) => html`
  <dl class="facts" aria-label="${label}">
    ${rows
      .filter(([, value]) => value !== '')
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>
`

const markup = (message: Message) => html`
  <section aria-labelledby="html">
    <h2 id="html">HTML ${message.html === null ? '' : alone(message)}</h2>
    ${message.html === null ? html`<p class="muted">None.</p>` : preview(message)}
  </section>
`

const alone = (message: Message) =>
  html`<a class="aside" href="${previewPath(message)}" target="_blank" rel="noopener">Open alone</a>`

const preview = (message: Message) => html`
  <iframe
    class="card"
    src="${previewPath(message)}"
    title="The mail as HTML"
    sandbox="allow-popups allow-popups-to-escape-sandbox"
  ></iframe>
`

const text = (message: Message) => html`
  <section aria-labelledby="text">
    <h2 id="text">Text</h2>
    ${message.text === null ? html`<p class="muted">None.</p>` : html`<pre class="card" tabindex="0">${message.text}</pre>`}
  </section>
`

const links = (message: Message) => html`
  <section aria-labelledby="links">
    <h2 id="links">Links</h2>
    ${list(linksOf(message).map((link) => html`<li><a href="${link}" target="_blank" rel="noopener">${link}</a></li>`))}
  </section>
`

const attachments = (message: Message) => html`
  <section aria-labelledby="attachments">
    <h2 id="attachments">Attachments</h2>
    ${list(
      message.attachments.map(
        ({ filename, size, contentType }, index) =>
          html`<li>
            <a href="${attachmentPath(message, index)}" download>${filename}</a>
            <span class="muted">${contentType}, ${inWords(size)}</span>
          </li>`,
      ),
    )}
  </section>
`

const list = (items: readonly Html[]) =>
  items.length === 0
    ? html`<p class="muted">None.</p>`
    : html`<ul>
        ${items}
      </ul>`

const headers = ({ headers, tags, idempotencyKey, id }: Message) => html`
  <section aria-labelledby="headers">
    <h2 id="headers">Headers</h2>
    ${facts('Headers', [
      ...Object.entries(headers),
      ...tags.map(({ name, value }) => [`Tag ${name}`, value] as const),
      ['Idempotency key', idempotencyKey ?? ''],
      ['Id', id],
    ])}
  </section>
`
