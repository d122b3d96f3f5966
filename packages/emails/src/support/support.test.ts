import { expect, test } from 'vitest'
import { supportAsked } from './asked.ts'
import { supportReceipt } from './receipt.ts'

const appUrl = 'https://app.test'
const asked = { number: 1042, name: 'Noor', subject: 'My zone', message: 'Hello,\n\nit moves.', appUrl }

test('whoever asks gets the number, the promise and their own words back', () => {
  const { text, subject } = supportReceipt(asked)
  expect(subject).toContain('1042')
  for (const words of ['24 hours', 'support@mentorhub.com', 'Subject: My zone', '> Hello,\n> \n> it moves.'])
    expect(text).toContain(words)
})

test('an address that nobody proved gets nothing that was typed', () => {
  const { subject, html, text } = supportReceipt({ name: 'Noor', number: 1042, appUrl })
  expect(subject + html + text).not.toMatch(/My zone|it moves|blockquote/)
  expect(text).toContain('1042')
})

test('support sees who asks and answers with one click', () => {
  const { subject, html, text } = supportAsked({ ...asked, email: 'noor@example.com' })
  expect(subject).toBe('Support 1042: My zone')
  expect(text).toContain('Answer to: noor@example.com')
  expect(text).toContain('> Hello,\n> \n> it moves.')
  expect(html).toContain('href="mailto:noor@example.com?subject=Support%201042%3A%20My%20zone"')
})
