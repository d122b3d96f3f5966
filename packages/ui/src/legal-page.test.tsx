import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { LegalPage } from './legal-page.tsx'

const html = renderToStaticMarkup(
  <LegalPage
    text={{
      title: 'Rules of the garden',
      lead: 'For everybody.',
      version: '2026-03-01',
      sections: [
        { id: 'gate', title: 'The gate', parts: ['It is open by day.'] },
        { id: 'trees', title: 'The trees', parts: [{ list: ['Do not climb.', 'Do not carve.'] }] },
        {
          id: 'words',
          title: 'Our words',
          parts: [{ terms: [{ term: 'Day', text: 'From six to nine.' }] }],
          see: [{ label: 'Opening times', to: '/times' }],
        },
      ],
    }}
  />,
)

it('tells the day of the last change to people and to programs', () => {
  expect(html).toContain('<time dateTime="2026-03-01">1 March 2026</time>')
})

it('leads from its contents to each numbered section', () => {
  const asked = Array.from(html.matchAll(/href="#([^"]+)"/gu), ([, id]) => id)
  expect(asked).toEqual(['gate', 'trees', 'words'])
  for (const id of asked) expect(html).toContain(`<section aria-labelledby="${id}"`)
  expect(html.replaceAll(/<[^>]+>/gu, '')).toContain('2. The trees')
})

it('has one heading of the page, and one of the second level for each section and the contents', () => {
  expect(html.match(/<h1/gu)).toHaveLength(1)
  expect(html.match(/<h2/gu)).toHaveLength(4)
})

it('draws paragraphs, lists, words and where to read on', () => {
  expect(html).toContain('<p>It is open by day.</p>')
  expect(html).toContain('<li>Do not climb.</li><li>Do not carve.</li>')
  expect(html).toContain('<dd>From six to nine.</dd>')
  expect(html).toMatch(/<a href="\/times"[^>]*>Opening times<\/a>/u)
})
