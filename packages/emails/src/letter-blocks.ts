import { bare } from './bare.ts'
import { html, type Html } from './html.ts'
import { fonts } from './letter-fonts.ts'
import type { Button, Fact, Link } from './letter.ts'
import { light } from './palette.ts'

/** The cell carries the colour, because Outlook paints no padding around a link. */
export const press = ({ label, href }: Button) => html`
  <table ${bare} class="fill" style="margin:24px 0;border-collapse:separate">
    <tr>
      <td class="button" bgcolor="${light.button}" style="background-color:${light.button};border-radius:8px">
        <a href="${href}" style="display:inline-block;padding:12px 24px;${fonts.pressed}">${label}</a>
      </td>
    </tr>
  </table>
`

/** In two halves for the eye; no blank stands between them, so that a copy is the digits alone. */
export const digits = (code: string) => html`
  <table ${bare} class="fill" style="margin:24px 0;border-collapse:separate">
    <tr>
      <td class="code" align="center" bgcolor="${light.page}" style="${codeBox}">${half(code, 0)}${half(code, 1)}</td>
    </tr>
  </table>
`

const codeBox = `padding:16px 24px 16px 27px;background-color:${light.page};border:1px solid ${light.line};border-radius:8px;${fonts.code};-webkit-user-select:all;user-select:all`

function half(code: string, which: 0 | 1): Html {
  const middle = Math.ceil(code.length / 2)
  if (which === 0) return html`<span>${code.slice(0, middle)}</span>`
  return html`<span style="padding-left:12px">${code.slice(middle)}</span>`
}

export const factTable = (facts: readonly Fact[]) => html`
  <table class="rule" cellpadding="0" cellspacing="0" border="0" width="100%" style="${factBox}">
    ${facts.map(factRow)}
  </table>
`

const factBox = `margin:20px 0 0;border-top:1px solid ${light.line};border-collapse:separate`
const factCell = `padding:10px 0;border-bottom:1px solid ${light.line};text-align:left;vertical-align:top`

const factRow = ({ term, detail }: Fact) => html`
  <tr>
    <th scope="row" class="muted rule" width="104" style="${factCell};padding-right:12px;${fonts.term}">${term}</th>
    <td class="text rule" style="${factCell};${fonts.detail};word-break:break-word">${detail}</td>
  </tr>
`

export const linkList = (links: readonly Link[]) => html`
  <ul style="margin:0;padding:0;list-style:none">
    ${links.map(linkItem)}
  </ul>
`

const linkItem = ({ title, href }: Link) => html`
  <li style="margin:0;padding:8px 0;${fonts.body}">
    <a href="${href}" class="link" style="${fonts.link}">${title}</a>
  </li>
`

/** A line of the writer's is a line here. */
export const quotation = (quote: string) => html`
  <blockquote class="quote text" style="${quoteBox}">
    ${quote.split('\n').map((line, at) => (at === 0 ? html`${line}` : html`<br />${line}`))}
  </blockquote>
`

const quoteBox = `margin:0;padding:2px 0 2px 16px;border-left:3px solid ${light.line};${fonts.body};word-break:break-word`
