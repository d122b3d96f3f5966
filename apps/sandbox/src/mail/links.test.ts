import { expect, test } from 'vitest'
import { linksOf } from './links.ts'

test('links of both parts are listed once, in the order of reading, with their signs as they are', () => {
  const html = `<a href="http://app.test/a?x=1&amp;y=2">A</a><a class=x HREF='http://app.test/b'>B</a>`
  const text = 'See http://app.test/b, or (http://app.test/c).'
  expect(linksOf({ html, text })).toEqual(['http://app.test/a?x=1&y=2', 'http://app.test/b', 'http://app.test/c'])
})

test('what is no link to follow is left out', () => {
  const html = '<a href="javascript:alert(1)">x</a><a href="#top">top</a><a href="mailto:a@b.io">write</a>'
  expect(linksOf({ html, text: null })).toEqual(['mailto:a@b.io'])
})
