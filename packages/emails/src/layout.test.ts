import { expect, test } from 'vitest'
import { layout } from './layout.ts'
import type { Letter } from './letter.ts'

const letter: Letter = {
  subject: 'A request',
  preview: 'Somebody asks for a session.',
  heading: 'A request from Sam',
  lead: 'Sam asks for a session.',
  button: { label: 'See the request', href: 'https://app.test/a/token?x=1&y=2' },
  paragraphs: ['It can wait until tomorrow.'],
  reason: 'You get this mail because you are a mentor.',
  appUrl: 'https://app.test',
}

const hostile = `"><script>alert('1')</script><img src=x onerror=alert(2)>\r\nBcc: all@example.com`

test('a hostile name stays words, wherever it stands', () => {
  const { html } = layout({
    ...letter,
    subject: hostile,
    preview: hostile,
    heading: hostile,
    lead: hostile,
    button: { label: hostile, href: `https://app.test/?name=${hostile}` },
    paragraphs: [hostile],
    reason: hostile,
    unsubscribeUrl: `https://app.test/${hostile}`,
  })
  expect(html).not.toMatch(/<script|<img|alert\('1'\)/)
  expect(html.match(/&lt;script&gt;/g)).toHaveLength(8)
})

test('a subject and a line of text cannot be forged with a line break', () => {
  const { subject, text } = layout({ ...letter, subject: hostile, heading: hostile })
  expect(subject).not.toMatch(/[\r\n]/)
  expect(text).not.toMatch(/^Bcc:/m)
})

test('an address keeps its meaning in both parts', () => {
  const { html, text } = layout(letter)
  expect(html).toContain('href="https://app.test/a/token?x=1&amp;y=2"')
  expect(text).toContain('See the request:\nhttps://app.test/a/token?x=1&y=2\n')
})

test('a link that is no web address is refused', () => {
  expect(() => layout({ ...letter, button: { label: 'Open', href: 'javascript:alert(1)' } })).toThrow(
    'Not a web address',
  )
})

test('the button comes before everything but heading and lead', () => {
  const { html, text } = layout(letter)
  for (const part of [html, text]) {
    const places = [letter.lead, 'See the request', letter.paragraphs.join(), letter.reason].map((words) =>
      part.indexOf(words),
    )
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
    expect(places).not.toContain(-1)
  }
})

test('the unsubscribe line is there when there is something to leave, and only then', () => {
  const leaving = layout({ ...letter, unsubscribeUrl: 'https://app.test/unsubscribe/token' })
  expect(leaving.html).toContain('href="https://app.test/unsubscribe/token"')
  expect(leaving.text).toContain('Unsubscribe:\nhttps://app.test/unsubscribe/token')
  expect(layout(letter).html + layout(letter).text).not.toContain('Unsubscribe')
})

test('the text part leaves the breaking of lines to the screen', () => {
  const lead = 'so many words '.repeat(20).trim()
  expect(layout({ ...letter, lead }).text.split('\n')).toContain(lead)
})

test('a letter may ask for nothing but that a code is typed', () => {
  const { button: _, ...words } = letter
  const { html, text } = layout({ ...words, code: '48210937' })
  expect(html.replace(/<\/?span[^>]*>/g, '')).toContain('>48210937<')
  expect(html).not.toContain('class="button"')
  expect(text).toContain('\n\n48210937\n\n')
})

test('facts, links and a quotation are in both parts, and the quotation in its own lines', () => {
  const { html, text } = layout({
    ...letter,
    facts: [{ term: 'When', detail: 'today <i>' }],
    links: [{ title: 'See <i>', href: 'https://app.test/see?a=1&b=2' }],
    quote: 'One <i>\r\n\r\n---\n',
  })
  expect(html.replace(/\s+/g, ' ')).toMatch(/<th scope="row"[^>]*>When<\/th> <td[^>]*>today &lt;i&gt;<\/td>/)
  expect(html).toMatch(/<a href="https:\/\/app\.test\/see\?a=1&amp;b=2"[^>]*>See &lt;i&gt;<\/a>/)
  expect(html).toContain('One &lt;i&gt;<br /><br />---')
  expect(text).toContain('\nWhen: today <i>\n')
  expect(text).toContain('\nSee <i>:\nhttps://app.test/see?a=1&b=2\n')
  expect(text).toContain('\n> One <i>\n> \n> ---\n')
})

test.each([
  { links: [{ title: 'See', href: 'javascript:alert(1)' }] },
  { settingsUrl: 'mailto:noor@example.com' },
  { unsubscribeUrl: 'data:text/html,hello' },
])('no other place of a link takes more than a web address: %j', (place) => {
  expect(() => layout({ ...letter, ...place })).toThrow('Not a web address')
})

test('whoever is named is greeted in both parts', () => {
  const named = layout({ ...letter, name: 'Noor <i>' })
  expect(named.html).toContain('>Hello Noor &lt;i&gt;,<')
  expect(named.text).toContain('\nHello Noor <i>,\n')
  expect(layout(letter).html + layout(letter).text).not.toContain('Hello')
})

test('the mail settings stand beside the way out', () => {
  const { html, text } = layout({ ...letter, settingsUrl: 'https://app.test/settings' })
  expect(html).toContain('href="https://app.test/settings"')
  expect(text).toContain('Mail settings:\nhttps://app.test/settings\n')
  expect(layout(letter).text).not.toContain('Mail settings')
})
