import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { follow } from '../follow.ts'
import { ownAddress, test } from '../journey.ts'
import { linkIn, mailNumber, mailsTo } from '../mailbox.ts'
import { post } from '../post.ts'

const confirmation = /^\/newsletter\/\w+$/
const leaving = /^\/unsubscribe\/[\w.]+$/

const subscribe = (email: string) => ({ path: '/newsletter', fields: { email } })

test('A4, A5, A8: a guest subscribes without script; scanners change nothing, the human does, and twice is calm', async ({
  app,
  newPage,
}) => {
  const to = 'rosa.field@example.com'
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto('/')
  await page.getByLabel('Email address').fill('rosa..field@example.com')
  expect((await follow(page.getByRole('button', { name: 'Subscribe' }))).status()).toBe(422)
  const field = page.getByLabel('Email address')
  expect(await field.inputValue()).toBe('rosa..field@example.com')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  const error = await page.locator(`#${await field.getAttribute('aria-describedby')}`).innerText()
  expect(error).toContain('Enter an address like name@example.com.')
  expect(await page.getByRole('alert').getByRole('link').getAttribute('href')).toBe(
    `#${await field.getAttribute('id')}`,
  )

  await field.fill(` ${to.toUpperCase()} `)
  await follow(page.getByRole('button', { name: 'Subscribe' }))
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Look into your mailbox')

  const mail = await mailNumber(1, { app, to })
  const link = linkIn(mail, confirmation)
  expect(mail.text).toContain(app.url + link)
  expect(mail.html).toContain(app.url + link)
  const letter = await newPage()
  await letter.setContent(mail.html ?? '')
  await expectAccessible(letter, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }) // mails have no landmarks

  expect((await fetch(app.url + link, { method: 'HEAD' })).status).toBe(200)
  for (let visit = 0; visit < 10; visit += 1)
    expect(
      await (await fetch(app.url + link, { headers: { 'X-Forwarded-Host': 'evil.example' } })).text(),
    ).not.toContain('evil.example')
  const scanner = await newPage()
  await scanner.goto(link, { waitUntil: 'networkidle' })
  await app.run('tick')
  expect(await mailsTo(app, to)).toHaveLength(1)

  const human = await newPage()
  await human.goto(link)
  expect(await human.getByRole('heading', { level: 1 }).innerText()).toBe('Get the MentorHub newsletter?')
  await expectAccessible(human)
  await follow(human.getByRole('button', { name: 'Yes, subscribe me' }))
  expect(await human.getByRole('heading', { level: 1 }).innerText()).toBe('You are subscribed')
  await expectAccessible(human)

  const welcome = await mailNumber(2, { app, to })
  expect(welcome.subject).toBe('You are subscribed to the MentorHub newsletter')
  expect(welcome.headers['List-Unsubscribe']).toBe(`<${app.url}${linkIn(welcome, leaving)}>`)
  expect(welcome.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')

  const again = await post(app, { path: link, fields: {} })
  expect([again.status, again.headers.get('Location')]).toEqual([303, link])
  await human.goto(link)
  expect(await human.getByRole('heading', { level: 1 }).innerText()).toBe('You are subscribed')
  await app.run('tick')
  expect(await mailsTo(app, to)).toHaveLength(2)
  expect(app.log()).not.toContain(link.split('/').at(-1))
  expect(app.log()).not.toContain(to)
})

test('a subscriber leaves by the button, or by one click of the mail program, and may return', async ({
  app,
  newPage,
}) => {
  const to = 'emil@example.com'
  await post(app, subscribe(to))
  await post(app, { path: linkIn(await mailNumber(1, { app, to }), confirmation), fields: {} })
  const leave = linkIn(await mailNumber(2, { app, to }), leaving)

  const page = await newPage()
  await page.goto(leave)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Leave the newsletter?')
  await follow(page.getByRole('button', { name: 'Unsubscribe' }))
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('You are unsubscribed')
  await expectAccessible(page)
  await follow(page.getByRole('link', { name: 'Subscribe again' }))
  await page.getByLabel('Email address').fill(to)
  await follow(page.getByRole('button', { name: 'Subscribe' }))
  await post(app, { path: linkIn(await mailNumber(3, { app, to }), confirmation), fields: {} })
  await mailNumber(4, { app, to })

  const oneClick = await fetch(app.url + leave, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  })
  expect(oneClick.status).toBe(200)
  await post(app, subscribe(to))
  expect((await mailNumber(5, { app, to })).subject).toBe('Confirm your subscription to the MentorHub newsletter')
})

test('a link that was altered, or is older than a day, says so and leads to a new one', async ({ app, newPage }) => {
  const to = 'late@example.com'
  await post(app, subscribe(to))
  const link = linkIn(await mailNumber(1, { app, to }), confirmation)
  const page = await newPage()
  const expectDead = async (path: string) => {
    await page.goto(path)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This link does not work any more')
  }
  await expectDead(`${link.slice(0, -1)}${link.endsWith('a') ? 'b' : 'a'}`)
  await app.run('clock', '+25h')
  await expectDead(link)
  const late = await post(app, { path: link, fields: {} })
  expect([late.status < 500, (await late.text()).includes('This link does not work any more')]).toEqual([true, true])

  await follow(page.getByRole('link', { name: 'Ask for a new link' }))
  await page.getByLabel('Email address').fill(to)
  await follow(page.getByRole('button', { name: 'Subscribe' }))
  await page.goto(linkIn(await mailNumber(2, { app, to }), confirmation))
  await follow(page.getByRole('button', { name: 'Yes, subscribe me' }))
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('You are subscribed')

  await page.goto('/unsubscribe/01JZGCZ9YDMH8EBM79D0000000.aaaa')
  await follow(page.getByRole('button', { name: 'Unsubscribe' }))
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This link does not work')
})

test('A7: whoever asks is answered the same: new, asked before, subscribed, or twice at once', async ({ app }) => {
  const to = 'known@example.com'
  const answer = async (email = to) => {
    const { status, headers } = await post(app, subscribe(email))
    return [status, headers.get('Location'), headers.get('Set-Cookie')]
  }
  const first = await answer()
  expect(first).toEqual([303, '/newsletter?asked', null])
  expect(await answer()).toEqual(first)
  await post(app, { path: linkIn(await mailNumber(2, { app, to }), confirmation), fields: {} })
  await mailNumber(3, { app, to })
  expect(await answer()).toEqual(first)
  await app.run('tick')
  expect(await mailsTo(app, to)).toHaveLength(3)

  const atOnce = Array.from({ length: 10 }, (_, index) => `twice-${index % 5}@example.com`)
  expect(new Set((await Promise.all(atOnce.map(answer))).map(String))).toEqual(new Set([String(first)]))
})

test('the sixth subscription from one address within an hour is refused in words, and keeps what was typed', async ({
  app,
  newPage,
}) => {
  const headers = { 'CF-Connecting-IP': ownAddress() }
  for (let count = 1; count <= 5; count += 1)
    expect((await post(app, subscribe(`many-${count}@example.com`), headers)).status).toBe(303)

  const page = await newPage({ extraHTTPHeaders: headers })
  await page.goto('/newsletter')
  await page.getByLabel('Email address').fill('many-6@example.com')
  const refused = await follow(page.getByRole('button', { name: 'Subscribe' }))
  expect([refused.request().method(), refused.status()]).toEqual(['POST', 429])
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0)
  expect(await page.getByRole('alert').innerText()).toContain('Please try again later.')
  expect(await page.getByLabel('Email address').inputValue()).toBe('many-6@example.com')
  await expectAccessible(page)
  expect(await mailsTo(app, 'many-6@example.com')).toEqual([])
})
