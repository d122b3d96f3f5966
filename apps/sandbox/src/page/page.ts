import { html, type Html } from './html.ts'

type Page = { readonly title: string; readonly way?: readonly Html[]; readonly main: Html }

export const page = ({ title, way = [], main }: Page): Html => html`
  <!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title} · Sandbox</title>
      <link rel="stylesheet" href="/style.css" />
    </head>
    <body>
      <header>
        <nav aria-label="You are here">
          <a href="/">Sandbox</a>${way.map((step) => html` <span aria-hidden="true">/</span> ${step}`)}
        </nav>
      </header>
      <main>${main}</main>
    </body>
  </html>
`
