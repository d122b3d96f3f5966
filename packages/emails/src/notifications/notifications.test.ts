import { expect, test } from 'vitest'
import { notificationDigest } from './digest.ts'
import { notificationMail } from './notice.ts'

const appUrl = 'https://app.test'
const base = { name: 'Noor', settingsUrl: `${appUrl}/settings`, unsubscribeUrl: `${appUrl}/unsubscribe/x`, appUrl }
const items = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: `News ${at + 1}`, url: `${appUrl}/n/${at + 1}` }))

test('a digest counts and links what waited', () => {
  const { subject, html, text } = notificationDigest({ ...base, items: items(2) })
  expect(subject).toBe('2 things on MentorHub since your last daily mail')
  expect(html).toContain('href="https://app.test/n/2"')
  expect(text).toContain('News 2:\nhttps://app.test/n/2\n')
  expect(notificationDigest({ ...base, items: items(1) }).subject).toMatch(/^1 thing on/)
})

test('a long digest ends with how much more there is', () => {
  const { text } = notificationDigest({ ...base, items: items(23) })
  expect(text).toContain('News 20:')
  expect(text).not.toContain('News 21:')
  expect(text).toContain('And 3 more')
  expect(notificationDigest({ ...base, items: items(20) }).text).not.toContain('more')
})

const notice = {
  ...base,
  kind: 'Session requests',
  title: 'Sam asks',
  button: { label: 'See it', href: `${appUrl}/b/1` },
}

test('a notification says which kind it is and how to switch it off', () => {
  const { subject, text } = notificationMail({ ...notice, text: 'Sam asks for an hour.' })
  expect(subject).toBe('Sam asks')
  for (const words of [
    '“Session requests”',
    'Sam asks for an hour.',
    'See it:\nhttps://app.test/b/1\n',
    'Mail settings:\nhttps://app.test/settings\n',
    'Unsubscribe:\nhttps://app.test/unsubscribe/x\n',
  ])
    expect(text).toContain(words)
})

test('a notification that is all title leaves no empty line', () => {
  expect(notificationMail({ ...notice, text: '' }).text).not.toMatch(/\n{3}/)
})

test('what nobody may switch off offers no way to', () => {
  const { html, text } = notificationMail({ ...notice, text: '', unsubscribeUrl: undefined })
  expect(text).toContain('which everybody who has an account is told')
  expect(html + text).not.toMatch(/unsubscribe|switched on/i)
})
