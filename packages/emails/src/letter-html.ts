import { bare } from './bare.ts'
import { html, type Html } from './html.ts'
import { content, footer, preview, wordmark } from './letter-parts.ts'
import { letterStyle } from './letter-style.ts'
import type { Letter } from './letter.ts'
import { light } from './palette.ts'

export const letterHtml = (letter: Letter): Html => html`
  <!doctype html>
  <html lang="en" dir="ltr">
    ${head(letter.subject)}
    <body class="page" style="margin:0;padding:0;background-color:${light.page}">
      ${preview(letter.preview)} ${column(letter)}
    </body>
  </html>
`

const head = (subject: string) => html`
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width,initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="supported-color-schemes" content="light dark" />
    <meta name="x-apple-disable-message-reformatting" />
    <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
    <title>${subject}</title>
    <style>
      ${letterStyle}
    </style>
  </head>
`

/** The comments give Outlook, which knows no max-width, a table of its own. */
const column = (letter: Letter) => html`
  <table ${bare} class="page" width="100%" style="background-color:${light.page}">
    <tr>
      <td class="outer" align="center" style="padding:32px 16px 48px">
        <!--[if mso]><table role="presentation" width="600"><tr><td><![endif]-->
        <table ${bare} width="100%" style="max-width:600px;text-align:left;border-collapse:separate">
          <tr>
            <td style="padding:0 2px 20px">${wordmark(letter.appUrl)}</td>
          </tr>
          <tr>
            <td class="card" style="${card}">${content(letter)}</td>
          </tr>
          <tr>
            <td style="padding:24px 2px 0">${footer(letter)}</td>
          </tr>
        </table>
        <!--[if mso]></td></tr></table><![endif]-->
      </td>
    </tr>
  </table>
`

const card = `padding:40px 40px 36px;background-color:${light.card};border:1px solid ${light.line};border-radius:12px`
