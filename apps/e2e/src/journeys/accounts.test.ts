import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { arriveBy, follow } from '../follow.ts'
import { test } from '../journey.ts'
import { tabTo, typeInto } from '../keyboard.ts'
import { linkIn, mailAbout, mailNumber } from '../mailbox.ts'
import { confirmation, expectIn, expectOut, fillIn, newcomer, signIn, signOut } from '../people.ts'
import { post } from '../post.ts'
import { heading, pathOf } from '../where.ts'

const toConfirm = /Confirm your email address/

/** What a form says after it was refused: at the top, with links to the fields, and at each field. */
async function expectRefused(page: Page, label: string, words: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true })
  expect(await page.getByRole('alert').getByRole('link', { name: words }).getAttribute('href')).toBe(
    `#${await field.getAttribute('id')}`,
  )
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  expect(await page.locator(`#${await field.getAttribute('name')}-error`).innerText()).toContain(words)
}

test('AUTH-01, AUTH-03, AUTH-06, AUTH-08: by keyboard alone somebody signs up, mends what is refused, confirms, leaves and comes back', async ({
  app,
  newPage,
}) => {
  const wren = newcomer('wren', 'Wren Adeyemi')
  const page = await newPage()
  const enter = () => arriveBy(page, () => page.keyboard.press('Enter'))
  await page.goto('/')
  await tabTo(page.getByRole('banner').getByRole('link', { name: 'Sign Up' }))
  await enter()
  expect(await heading(page)).toBe('Create your account')

  await typeInto(page.getByLabel('Name', { exact: true }), wren.name)
  await typeInto(page.getByLabel('Username'), 'noor')
  await typeInto(page.getByLabel('Email address'), wren.email)
  await typeInto(page.getByLabel('Password', { exact: true }), 'password1234')
  expect((await enter()).status()).toBe(400)
  await expectRefused(page, 'Password', 'Many people use this password')
  expect(await page.locator(':focus').getAttribute('role')).toBe('alert')
  expect(await page.getByLabel('Username').inputValue()).toBe('noor')
  expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('')
  await expectAccessible(page)

  await typeInto(page.getByLabel('Password', { exact: true }), wren.password)
  expect((await enter()).status()).toBe(409)
  await expectRefused(page, 'Username', 'Somebody has this username already')
  expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(wren.name)

  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator(':focus').getAttribute('name')).toBe('username')
  await typeInto(page.getByLabel('Username'), wren.username)
  await typeInto(page.getByLabel('Password', { exact: true }), wren.password)
  await tabTo(page.getByRole('button', { name: 'Sign up' }))
  await enter()
  expect(await heading(page)).toBe('Look into your mailbox')
  await expectOut(page)

  const mail = await mailNumber(1, { app, to: wren.email })
  expect(mail.subject).toMatch(toConfirm)
  const link = linkIn(mail, confirmation)
  await page.goto(link)
  await tabTo(page.getByRole('button', { name: 'Yes, this is my address' }))
  await enter()
  expect([pathOf(page), await page.getByText('Welcome to MentorHub').isVisible()]).toEqual(['/home', true])
  await expectIn(page, wren)

  await tabTo(page.getByRole('button', { name: `Your account, ${wren.name}` }))
  await page.keyboard.press('Enter')
  await tabTo(page.getByRole('button', { name: 'Sign Out' }))
  await enter()
  expect([pathOf(page), await page.getByText('You are signed out').isVisible()]).toEqual(['/login', true])
  await expectOut(page)

  await typeInto(page.getByLabel('Email address'), wren.email)
  await typeInto(page.getByLabel('Password', { exact: true }), 'not the right one')
  expect((await enter()).status()).toBe(401)
  expect(await page.getByRole('alert').innerText()).toContain('do not belong together')
  expect(await page.getByLabel('Email address').inputValue()).toBe(wren.email)
  await expectAccessible(page)
  await typeInto(page.getByLabel('Password', { exact: true }), wren.password)
  await enter()
  expect([pathOf(page), await heading(page)]).toEqual(['/home', `Hello, ${wren.name}`])
})

test('AUTH-02, AUTH-11: without script the same sign-up works, keeps every choice when it is refused, and none of them is lost', async ({
  app,
  newPage,
}) => {
  const iris = newcomer('iris', 'Iris Fontaine')
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto('/signup')
  await page.getByRole('radio', { name: 'Both' }).check()
  await fillIn(page, { ...iris, password: 'iris fontaine' })
  await page.getByText('Skills and interests').click()
  await page.getByLabel('Skills').fill('Welding, public speaking')
  await page.getByRole('group', { name: 'I know about' }).getByText('Design', { exact: true }).click()
  await page.getByRole('group', { name: 'I want to learn about' }).getByText('Marketing', { exact: true }).click()
  await follow(page.getByRole('button', { name: 'Sign up' }))
  await expectRefused(page, 'Password', 'too close to your name')
  expect(await page.getByRole('radio', { name: 'Both' }).isChecked()).toBe(true)
  expect(await page.getByLabel('Skills').inputValue()).toBe('Welding, public speaking')
  expect(await page.locator('input[type=checkbox]:checked').count()).toBe(2)

  await page.getByLabel('Password', { exact: true }).fill(iris.password)
  await follow(page.getByRole('button', { name: 'Sign up' }))
  expect(await heading(page)).toBe('Look into your mailbox')
  await page.goto(linkIn(await mailAbout(toConfirm, { app, to: iris.email }), confirmation))
  await follow(page.getByRole('button', { name: 'Yes, this is my address' }))
  await expectIn(page, iris)
  await signOut(page)
  await signIn(page, iris)
  await expectIn(page, iris)
})

test('A4, A5, A8, AUTH-10: a scanner opens the confirmation link as often as it likes; the human’s button works once', async ({
  app,
  newPage,
}) => {
  const ben = newcomer('ben-osei', 'Ben Osei')
  const { name, username, email, password } = ben
  await post(app, { path: '/signup', fields: { name, username, email, password } }, { 'X-Forwarded-Host': 'evil.test' })
  const mail = await mailNumber(1, { app, to: email })
  const link = linkIn(mail, confirmation)
  expect(mail.links.every((one) => one.startsWith(app.url))).toBe(true)

  expect((await fetch(app.url + link, { method: 'HEAD' })).status).toBe(200)
  for (let visit = 0; visit < 10; visit += 1) expect((await fetch(app.url + link)).status).toBe(200)
  const scanner = await newPage()
  await scanner.goto(link, { waitUntil: 'networkidle' })
  await scanner.close()

  const human = await newPage()
  await human.goto(link)
  expect(await heading(human)).toBe('Confirm your address')
  await expectAccessible(human)
  await expectOut(human)
  await follow(human.getByRole('button', { name: 'Yes, this is my address' }))
  await expectIn(human, ben)

  const late = await newPage()
  const again = await late.goto(link)
  expect([again?.status(), await heading(late)]).toEqual([200, 'This link does not work any more'])
  await expectAccessible(late)
  expect(app.log()).not.toContain(link.split('/').at(-1))
  expect(app.log()).not.toContain(email)
})

test('AUTH-10: who mistyped the address can look around, corrects it on the home page, and only the new link confirms', async ({
  app,
  newPage,
}) => {
  const mistyped = { ...newcomer('greta', 'Greta Moen'), email: 'greta@exmaple.com' }
  const { name, username, email, password } = mistyped
  await post(app, { path: '/signup', fields: { name, username, email, password } })
  await mailNumber(1, { app, to: email })
  const page = await newPage()
  await signIn(page, mistyped)
  await page.goto('/mentors')
  expect(await page.getByText('Your email address is not confirmed yet').isVisible()).toBe(true)
  await expectAccessible(page)
  await page.goto('/home')
  await expectAccessible(page)
  const right = 'greta@example.com'
  await page.getByText('The address is wrong').click()
  await page.getByLabel('The right address').fill('greta@')
  await page.getByLabel('The right address').evaluate((field: HTMLInputElement) => (field.type = 'text'))
  await follow(page.getByRole('button', { name: 'Send the link there' }))
  expect(await page.getByLabel('The right address').inputValue()).toBe('greta@')
  await expectAccessible(page)
  await page.getByLabel('The right address').fill(right)
  await follow(page.getByRole('button', { name: 'Send the link there' }))
  expect(await page.getByText('The link is on its way').isVisible()).toBe(true)
  await page.goto(linkIn(await mailNumber(1, { app, to: right }), confirmation))
  await follow(page.getByRole('button', { name: 'Yes, this is my address' }))
  await expectIn(page, mistyped)
  expect(await page.getByText('is not confirmed yet').count()).toBe(0)
  await signOut(page)
  await signIn(page, { email: right, password })
  await expectIn(page, mistyped)
})
