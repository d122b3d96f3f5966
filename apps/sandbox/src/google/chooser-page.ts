import { html, type Html } from '../page/html.ts'
import { page } from '../page/page.ts'
import { type Account, accounts } from './accounts.ts'
import type { Asked } from './asked.ts'

export const chooserPage = ({ redirect_uri, scope }: Asked): Html =>
  page({
    title: 'Choose an account',
    way: [html`Google`],
    main: html`
      <h1>Choose an account</h1>
      <p class="muted">To go on to ${new URL(redirect_uri).host}, which asks for: ${inWords(scope)}.</p>
      <form method="post" class="choice">
        <ul class="card rows">
          ${accounts.map(row)}
        </ul>
        <button name="cancel" value="1">Cancel</button>
      </form>
    `,
  })

const inWords = (scope: string) => scope.split(' ').map(lastPart).join(', ')

/** Google's own scopes are whole addresses. */
const lastPart = (scope: string) => scope.slice(scope.lastIndexOf('/') + 1)

const row = ({ sub, name, email, note }: Account) => html`
  <li>
    <button name="sub" value="${sub}">
      <span class="name">${name}</span>
      <span>${email}</span>
      <span class="muted">${note}</span>
    </button>
  </li>
`
