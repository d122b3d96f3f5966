import { greeting } from './greeting.ts'
import { html } from './html.ts'
import { digits, factTable, linkList, press, quotation } from './letter-blocks.ts'
import { fonts } from './letter-fonts.ts'
import { type Button, company, type Letter } from './letter.ts'
import { light } from './palette.ts'

const hidden = 'display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;opacity:0'
const blanks = '\u00A0\u200C'.repeat(60)

/** What an inbox shows beside the subject; the blanks keep it from going on with the words below. */
export const preview = (text: string) => html`<div aria-hidden="true" style="${hidden}">${text}${blanks}</div>`

export const wordmark = (appUrl: string) => html`<a href="${appUrl}" class="link" style="${fonts.brand}">${company}</a>`

export const content = ({ heading, name, lead, facts, button, code, paragraphs, ...letter }: Letter) => html`
  <h1 class="text" style="margin:0 0 12px;${fonts.title}">${heading}</h1>
  ${name === undefined ? '' : paragraph(greeting(name), 0)} ${paragraph(lead, name === undefined ? 0 : 8)}
  ${facts?.length ? factTable(facts) : ''} ${button ? press(button) : digits(code)} ${linked(letter)} ${quoted(letter)}
  ${paragraphs.map((text) => paragraph(text, 16))} ${button ? addressInFull(button) : ''}
`

const linked = ({ beforeLinks, links }: Pick<Letter, 'beforeLinks' | 'links'>) => html`
  ${beforeLinks ? paragraph(beforeLinks, 0, 4) : ''} ${links?.length ? linkList(links) : ''}
`

const quoted = ({ beforeQuote, quote, links }: Pick<Letter, 'beforeQuote' | 'quote' | 'links'>) => html`
  ${beforeQuote ? paragraph(beforeQuote, links?.length ? 16 : 0, 8) : ''} ${quote ? quotation(quote) : ''}
`

const paragraph = (text: string, above: number, below = 0) => html`
  <p class="text" style="margin:${String(above)}px 0 ${String(below)}px;${fonts.body}">${text}</p>
`

/** An address that begins a mail stands among the facts already. */
const addressInFull = ({ label, href }: Button) =>
  href.startsWith('mailto:')
    ? ''
    : html`
        <p
          class="muted rule"
          style="margin:28px 0 0;padding-top:20px;border-top:1px solid ${light.line};${fonts.small}"
        >
          If “${label}” does nothing, open this address:<br />
          <a href="${href}" class="link" style="${fonts.link};word-break:break-all">${href}</a>
        </p>
      `

export const footer = ({ reason, settingsUrl, unsubscribeUrl, appUrl }: Letter) => html`
  <p class="muted" style="margin:0 0 8px;${fonts.small}">${reason}</p>
  ${footLinks(settingsUrl, unsubscribeUrl)}
  <p class="muted" style="margin:0;${fonts.small}">
    ${company} · <a href="${appUrl}" class="link" style="${fonts.link}">${new URL(appUrl).host}</a>
  </p>
`

function footLinks(settingsUrl?: string, unsubscribeUrl?: string) {
  if (!settingsUrl && !unsubscribeUrl) return ''
  const settings = settingsUrl ? footLink('Mail settings', settingsUrl) : ''
  const unsubscribe = unsubscribeUrl ? footLink('Unsubscribe', unsubscribeUrl) : ''
  const dot = settings && unsubscribe ? ' · ' : ''
  return html`<p class="muted" style="margin:0 0 8px;${fonts.small}">${settings}${dot}${unsubscribe}</p>`
}

const footLink = (label: string, url: string) => html`<a href="${url}" class="link" style="${fonts.link}">${label}</a>`
