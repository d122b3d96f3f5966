import { expect, test } from 'vitest'
import { escapeHtml, html } from './html.ts'

test('every sign that could end a text or an attribute is escaped', () => {
  expect(escapeHtml(`<b title="x" id='y'>&amp;</b>`)).toBe(
    '&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/b&gt;',
  )
})

test('a string in a template is escaped, markup made by a template is kept', () => {
  const names = ['<i>', 'Noor'].map((name) => html`<b>${name}</b>`)
  expect(html`<p>${names}</p>`.markup).toBe('<p><b>&lt;i&gt;</b><b>Noor</b></p>')
})
