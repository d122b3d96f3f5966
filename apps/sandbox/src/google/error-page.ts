import { html, type Html } from '../page/html.ts'
import { page } from '../page/page.ts'

type Failure = { readonly error: string; readonly error_description?: string | undefined }

export const errorPage = ({ error, error_description }: Failure): Html =>
  page({
    title: 'Google refuses this',
    way: [html`Google`],
    main: html`
      <h1>Google refuses this</h1>
      <p>${error_description ?? 'It does not say more.'}</p>
      <p class="muted"><code>${error}</code></p>
    `,
  })
