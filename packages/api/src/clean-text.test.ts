import { expect, test } from 'vitest'
import { createTestApp } from '@mentorhub/testing/create-test-app'
import { isCleanText } from './clean-text.ts'

test.each(['Zoë 👩🏽‍💻', { a: [{ b: 'ok' }] }, null, 3, undefined])('%j is clean', (value) => {
  expect(isCleanText(value)).toBe(true)
})

test.each([['a\0b'], ['half \ud83d a pair'], [{ a: [{ b: '\udc00' }] }], [{ 'a\0': 1 }]])('%j is not', (value) => {
  expect(isCleanText(value)).toBe(false)
})

test('as deep as a sender likes, it comes to an end', () => {
  const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
  expect(isCleanText(deep)).toBe(true)
})

test('a file is no text, and is not looked through', () => {
  const began = performance.now()
  expect(isCleanText({ bytes: new Uint8Array(5_000_000) })).toBe(true)
  expect(performance.now() - began).toBeLessThan(50)
})

test('SEC-02: a text that the database could not give back never gets there', async () => {
  const app = await createTestApp()
  app.requests.count = 0
  await expect(app.as(null).mentors.search({ q: 'a\0b' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
    message: 'input.unreadable',
  })
  await expect(app.as(null).mentors.get({ username: '\ud800' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  expect(app.requests.count).toBe(0)
})
