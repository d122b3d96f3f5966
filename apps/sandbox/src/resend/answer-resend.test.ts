import { Resend } from 'resend'
import { expect, test } from 'vitest'
import { apiKey, letter, postJson, sandboxForTest } from '../sandbox-in-test.ts'

const authorization = { authorization: `Bearer ${apiKey}` }
const mails = async (url: string) => (await fetch(`${url}/mail/messages.json`)).json()

test('a mail sent with the SDK lies in the mailbox with all that was given', async () => {
  const { resend, url } = await sandboxForTest()
  const sent = await resend.emails.send(
    {
      ...letter,
      cc: 'lin@demo.test',
      bcc: ['sam@demo.test'],
      replyTo: 'Hub <reply@mentorhub.test>',
      headers: { 'List-Unsubscribe': '<https://app.test/u>' },
      tags: [{ name: 'topic', value: 'booking_requested' }],
      attachments: [{ filename: 'a.ics', content: Buffer.from('BEGIN:VCALENDAR') }],
    },
    { idempotencyKey: 'outbox/1' },
  )
  expect(sent.error).toBeNull()
  const { id } = sent.data ?? {}
  expect(await mails(url)).toMatchObject([
    {
      id,
      from: letter.from,
      to: [letter.to],
      cc: ['lin@demo.test'],
      bcc: ['sam@demo.test'],
      replyTo: ['Hub <reply@mentorhub.test>'],
      subject: letter.subject,
      html: letter.html,
      text: letter.text,
      headers: { 'List-Unsubscribe': '<https://app.test/u>' },
      tags: [{ name: 'topic', value: 'booking_requested' }],
      attachments: [{ filename: 'a.ics', contentType: 'text/calendar', size: 15, path: `/mail/${id}/attachments/0` }],
      idempotencyKey: 'outbox/1',
      createdAt: expect.any(Number),
      links: [],
    },
  ])
})

test('a sent mail can be asked for again', async () => {
  const { resend } = await sandboxForTest()
  const { data } = await resend.emails.send(letter)
  const got = await resend.emails.get(data?.id ?? '')
  expect(got.data).toMatchObject({ object: 'email', id: data?.id, to: [letter.to], cc: null, last_event: 'delivered' })
})

test('a mail that was never sent is not found, and what is no id is said to be none', async () => {
  const { resend } = await sandboxForTest()
  const unknown = await resend.emails.get('11111111-1111-4111-8111-111111111111')
  expect(unknown.error).toEqual({ statusCode: 404, name: 'not_found', message: 'Email not found' })
  const none = await resend.emails.get('first')
  expect(none.error).toEqual({ statusCode: 422, name: 'validation_error', message: 'The `id` must be a valid UUID.' })
})

test('a batch is sent whole', async () => {
  const { resend, url } = await sandboxForTest()
  const { data } = await resend.batch.send([letter, { ...letter, subject: 'Two' }])
  expect(await mails(url)).toMatchObject([
    { id: data?.data[1]?.id, subject: 'Two' },
    { id: data?.data[0]?.id, subject: 'A request' },
  ])
})

test('a batch with one bad mail sends none', async () => {
  const { resend, url } = await sandboxForTest()
  const { error } = await resend.batch.send([letter, { ...letter, to: 'nobody' }])
  expect(error).toMatchObject({ statusCode: 422, name: 'validation_error' })
  expect(await mails(url)).toEqual([])
})

test.each([
  ['an empty batch', []],
  ['a batch of 101', Array.from({ length: 101 }, () => letter)],
  ['a batch with an attachment', [{ ...letter, attachments: [{ filename: 'a', content: 'YQ==' }] }]],
])('%s is refused', async (_, batch) => {
  const { resend, url } = await sandboxForTest()
  expect((await resend.batch.send(batch)).error).toMatchObject({ statusCode: 422, name: 'validation_error' })
  expect(await mails(url)).toEqual([])
})

test('without a key, and with a wrong one, nothing is sent', async () => {
  const { url } = await sandboxForTest()
  const without = await postJson(`${url}/resend/emails`, letter)
  expect([without.status, await without.json()]).toEqual([
    401,
    { statusCode: 401, name: 'missing_api_key', message: 'Missing API key in the authorization header.' },
  ])
  const wrong = await new Resend('re_other', { baseUrl: `${url}/resend` }).emails.send(letter)
  expect(wrong.error).toEqual({ statusCode: 403, name: 'invalid_api_key', message: 'API key is invalid.' })
  expect(await mails(url)).toEqual([])
})

test('the same key with the same mail is one mail', async () => {
  const { resend, url } = await sandboxForTest()
  const sent = await Promise.all(Array.from({ length: 20 }, () => resend.emails.send(letter, { idempotencyKey: 'k' })))
  expect(new Set(sent.map(({ data }) => data?.id)).size).toBe(1)
  expect(await mails(url)).toHaveLength(1)
})

test('the same key with another mail is refused', async () => {
  const { resend, url } = await sandboxForTest()
  await resend.emails.send(letter, { idempotencyKey: 'k' })
  const { error } = await resend.emails.send({ ...letter, subject: 'Other' }, { idempotencyKey: 'k' })
  expect(error).toMatchObject({ statusCode: 409, name: 'invalid_idempotent_request' })
  expect(await mails(url)).toHaveLength(1)
})

test('a key is forgotten after a day of the sandbox’s clock', async () => {
  const { resend, url } = await sandboxForTest()
  await resend.emails.send(letter, { idempotencyKey: 'k' })
  await postJson(`${url}/clock`, { moveMs: 86_400_000 })
  await resend.emails.send(letter, { idempotencyKey: 'k' })
  expect(await mails(url)).toHaveLength(2)
})

test('a repeated batch answers the same ids', async () => {
  const { resend, url } = await sandboxForTest()
  const [one, two] = [
    await resend.batch.send([letter], { idempotencyKey: 'k' }),
    await resend.batch.send([letter], { idempotencyKey: 'k' }),
  ]
  expect(two.data).toEqual(one.data)
  expect(await mails(url)).toHaveLength(1)
})

test('a key of more than 256 signs is refused, and so is an empty one', async () => {
  const { url } = await sandboxForTest()
  for (const key of ['k'.repeat(257), '']) {
    const answer = await postJson(`${url}/resend/emails`, letter, { ...authorization, 'idempotency-key': key })
    expect(await answer.json()).toMatchObject({ statusCode: 400, name: 'invalid_idempotency_key' })
  }
})

test('mails carry the time of the sandbox’s clock', async () => {
  const { resend, url } = await sandboxForTest({ APP_CLOCK: '2030-01-01T00:00:00Z' })
  await resend.emails.send(letter)
  expect(await mails(url)).toMatchObject([{ createdAt: expect.closeTo(Date.UTC(2030, 0, 1), -4) }])
})

test('an endpoint that Resend does not have, or not for this method, says so', async () => {
  const { url } = await sandboxForTest()
  const unknown = await postJson(`${url}/resend/letters`, letter, authorization)
  expect(await unknown.json()).toMatchObject({ statusCode: 404, name: 'not_found' })
  const method = await fetch(`${url}/resend/emails`, { method: 'PUT', headers: authorization })
  expect(await method.json()).toMatchObject({ statusCode: 405, name: 'method_not_allowed' })
})

test('a body that is no JSON, and one that is too large, are refused in Resend’s shape', async () => {
  const { url } = await sandboxForTest()
  const broken = await fetch(`${url}/resend/emails`, { method: 'POST', body: '{"to":', headers: authorization })
  expect(await broken.json()).toMatchObject({ statusCode: 400, name: 'validation_error' })
  const large = await postJson(`${url}/resend/emails`, 'x'.repeat(43 * 1024 * 1024), authorization)
  expect(await large.json()).toMatchObject({ statusCode: 413, name: 'validation_error' })
})
