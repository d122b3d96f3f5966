import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { follow } from '../follow.ts'
import { ownAddress, test } from '../journey.ts'
import { expectIn, join, newcomer, sessionOf, signIn } from '../people.ts'
import { post } from '../post.ts'
import { pathOf } from '../where.ts'

test('X3: who is not signed in is led to the door and back to where they were, and never to another site', async ({
  app,
  newPage,
}) => {
  const lars = newcomer('lars', 'Lars Holt')
  const page = await newPage()
  await join(app, await newPage(), lars)
  await page.goto('/settings/sessions?from=a-mail')
  expect(new URL(page.url()).searchParams.get('next')).toBe('/settings/sessions?from=a-mail')
  await signIn(page, lars)
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/settings/sessions?from=a-mail')
  for (const [asked, there] of [
    ['/login', '/home'],
    ['/signup', '/home'],
    ['/login?next=%2Fmentors', '/mentors'],
  ] as const) {
    await page.goto(asked)
    expect(pathOf(page), asked).toBe(there)
  }
  const session = await sessionOf(page)
  expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' })

  const Cookie = `__Host-session=${session?.value}`
  for (const next of elsewhere) {
    const to = encodeURIComponent(next)
    for (const [asked, fields, otherwise] of [
      [`/settings/confirm?next=${to}`, { does: 'password', password: lars.password }, '/settings/security'],
      ['/zone', { zone: 'Europe/London', answer: 'keep', returnTo: next }, '/'],
    ] as const) {
      const { headers } = await post(app, { path: asked, fields }, { Cookie })
      expect([next, headers.get('Location')]).toEqual([next, otherwise])
    }
    const path = `/login?next=${to}`
    const entered = await post(app, { path, fields: { email: lars.email, password: lars.password } })
    expect([entered.status, entered.headers.get('Location')], next).toEqual([303, '/home'])
    const inside = await fetch(app.url + path, {
      redirect: 'manual',
      headers: { Cookie },
    })
    expect(inside.headers.get('Location'), next).toBe('/home')
  }
})

const elsewhere = [
  '//evil.test',
  '/\\evil.test',
  'https://evil.test',
  'javascript:alert(1)',
  '/\t/evil.test',
  '/\n/evil.test',
]

test('AUTH-14: "sign out everywhere" ends the other browser too, which gives back what was being written there', async ({
  app,
  newPage,
}) => {
  const nils = newcomer('nils', 'Nils Bergman')
  const page = await newPage()
  await join(app, page, nils)
  const other = await newPage()
  await signIn(other, nils)
  await expectIn(other, nils)
  await other.goto('/settings/profile')
  await other.getByLabel('Bio').fill('What I had thought about all evening')
  await page.goto('/settings/sessions')
  await expectAccessible(page)
  expect(await page.getByText('This device', { exact: true }).count()).toBe(1)
  await follow(page.getByRole('button', { name: /everywhere/i }))
  await page.goto('/home')
  expect(pathOf(page)).toBe('/login')
  const late = await follow(other.getByRole('button', { name: 'Save Changes' }).first())
  expect(late.status()).toBe(401)
  expect(await other.getByText('What I had thought about all evening').isVisible()).toBe(true)
  await expectAccessible(other)
  await other.goto('/home')
  expect(pathOf(other)).toBe('/login')
})

test('A6: the eleventh try at one account within ten minutes waits, in words, and the right password waits too', async ({
  app,
  newPage,
}) => {
  const lotte = newcomer('lotte', 'Lotte Maier')
  await join(app, await newPage(), lotte)
  const { email, password } = lotte
  const address = { 'CF-Connecting-IP': ownAddress() }
  const attempt = (secret: string, headers?: Record<string, string>) =>
    post(app, { path: '/login', fields: { email, password: secret } }, headers)
  for (let count = 0; count < 10; count += 1) expect((await attempt('a wrong guess')).status).toBe(401)
  const late = await attempt(password, address)
  expect([late.status, Number(late.headers.get('Retry-After')) > 0, late.headers.get('Set-Cookie')]).toEqual([
    429,
    true,
    null,
  ])
  const page = await newPage()
  await signIn(page, { email, password })
  expect(await page.getByRole('alert').innerText()).toContain('Please try again later')
  expect(await page.getByLabel('Email address').inputValue()).toBe(email)
  await app.run('clock', '+11m')
  await signIn(page, { email, password })
  expect(pathOf(page)).toBe('/home')
})
