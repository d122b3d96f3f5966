import { html, Html } from './html.ts'
import { company, type Letter } from './letter.ts'
import { light } from './palette.ts'

const font = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif"
const body = `${font};font-size:16px;line-height:24px;color:${light.text}`
const small = `${font};font-size:13px;line-height:20px;color:${light.muted}`
const title = `${font};font-size:22px;line-height:28px;font-weight:700;letter-spacing:-0.01em;color:${light.text}`
const brand = `${font};font-size:18px;line-height:24px;font-weight:700;color:${light.link};text-decoration:none`
const link = `color:${light.link};text-decoration:underline`
const pressed = `display:inline-block;padding:12px 24px;${font};font-size:16px;line-height:24px;font-weight:600;color:${light.buttonText};text-decoration:none`

const hidden = 'display:none;max-height:0;overflow:hidden;font-size:1px;line-height:1px;opacity:0'
const blanks = '\u00A0\u200C'.repeat(60)

/** A table that only lays out. */
export const bare = new Html('role="presentation" cellpadding="0" cellspacing="0" border="0"')

/** What an inbox shows beside the subject; the blanks keep it from going on with the words below. */
export const preview = (text: string) => html`<div aria-hidden="true" style="${hidden}">${text}${blanks}</div>`

export const wordmark = (appUrl: string) => html`<a href="${appUrl}" class="link" style="${brand}">${company}</a>`

export const content = ({ heading, lead, button, paragraphs }: Letter) => html`
  <h1 class="text" style="margin:0 0 12px;${title}">${heading}</h1>
  <p class="text" style="margin:0;${body}">${lead}</p>
  ${press(button)} ${paragraphs.map((text) => html`<p class="text" style="margin:0 0 16px;${body}">${text}</p>`)}
  ${addressInFull(button)}
`

/** The cell carries the colour, because Outlook paints no padding around a link. */
const press = ({ label, href }: Letter['button']) => html`
  <table ${bare} class="fill" style="margin:24px 0;border-collapse:separate">
    <tr>
      <td class="button" bgcolor="${light.button}" style="background-color:${light.button};border-radius:8px">
        <a href="${href}" style="${pressed}">${label}</a>
      </td>
    </tr>
  </table>
`

const addressInFull = ({ label, href }: Letter['button']) => html`
  <p class="muted rule" style="margin:28px 0 0;padding-top:20px;border-top:1px solid ${light.line};${small}">
    If “${label}” does nothing, open this address:<br />
    <a href="${href}" class="link" style="${link};word-break:break-all">${href}</a>
  </p>
`

export const footer = ({ reason, unsubscribeUrl, appUrl }: Letter) => html`
  <p class="muted" style="margin:0 0 8px;${small}">${reason}</p>
  ${unsubscribeUrl ? unsubscribe(unsubscribeUrl) : ''}
  <p class="muted" style="margin:0;${small}">
    ${company} · <a href="${appUrl}" class="link" style="${link}">${new URL(appUrl).host}</a>
  </p>
`

const unsubscribe = (url: string) => html`
  <p class="muted" style="margin:0 0 8px;${small}"><a href="${url}" class="link" style="${link}">Unsubscribe</a></p>
`
