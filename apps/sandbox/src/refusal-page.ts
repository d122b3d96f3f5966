import { html, type Html } from './page/html.ts'
import { page } from './page/page.ts'

export const refusalPage = (sentence: string): Html =>
  page({
    title: 'Not answered',
    main: html`<h1>Not answered</h1>
      <p>${sentence}</p>
      <p><a href="/">See what is here</a></p>`,
  })
