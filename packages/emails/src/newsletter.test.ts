import { expect, test } from 'vitest'
import { confirmNewsletter, newsletterWelcome } from './newsletter.ts'

const appUrl = 'https://app.test'

test('the confirmation has the link that confirms, says how long it works, and nothing to unsubscribe from', () => {
  const { html, text } = confirmNewsletter({ confirmUrl: `${appUrl}/newsletter/secret`, appUrl })
  expect(html).toContain('href="https://app.test/newsletter/secret"')
  expect(text).toContain('https://app.test/newsletter/secret\n')
  expect(text).toContain('24 hours')
  expect(text).not.toContain('Unsubscribe')
})

test('the welcome says how to leave', () => {
  const { html, text } = newsletterWelcome({ unsubscribeUrl: `${appUrl}/unsubscribe/secret`, appUrl })
  expect(html).toContain('href="https://app.test/unsubscribe/secret"')
  expect(text).toContain('Unsubscribe:\nhttps://app.test/unsubscribe/secret')
})
