import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../accessible.ts'
import { follow } from '../follow.ts'
import { test } from '../journey.ts'
import { linkIn, mailAbout } from '../mailbox.ts'
import { demo, expectIn, join, newcomer, sessionOf, signIn } from '../people.ts'
import { heading, pathOf } from '../where.ts'

const root = demo('root', 'Ruth Ackermann')
const invitation = /^\/admin-invite\/\w+$/

test('AUTH-11, AUTH-16, A1: only the owner of the invited address takes the role, once, and a moved role ends the sessions', async ({
  app,
  newPage,
}) => {
  const faye = newcomer('faye', 'Faye Lindgren')
  const office = await newPage()
  await office.goto('/admin/roles')
  await signIn(office, root)
  expect([pathOf(office), await heading(office)]).toEqual(['/admin/roles', 'Staff'])
  await expectAccessible(office)
  const invite = async (email: string) => {
    await office.getByLabel('Email address').fill(email)
    await office.getByRole('radio', { name: 'Moderator' }).check()
    return follow(office.getByRole('button', { name: 'Send invitation' }))
  }
  expect((await invite('faye..l@example.com')).status()).toBe(422)
  expect(await office.getByLabel('Email address').inputValue()).toBe('faye..l@example.com')
  expect(await office.getByRole('radio', { name: 'Moderator' }).isChecked()).toBe(true)
  await expectAccessible(office)
  await invite(faye.email)
  expect(await office.getByRole('list', { name: 'Invitations' }).innerText()).toContain(faye.email)

  const link = linkIn(await mailAbout(/^Your invitation to be a moderator/i, { app, to: faye.email }), invitation)
  const page = await newPage()
  await page.goto(link)
  expect(await heading(page)).toBe('This invitation is for one address')
  await expectAccessible(page)
  await follow(page.getByRole('link', { name: 'Sign in' }))
  await signIn(page, demo('sam', 'Sam Whitfield'))
  expect(pathOf(page)).toBe(link)
  expect(await page.getByText('The invitation went to another address').isVisible()).toBe(true)
  const forged = await page.request.post(link, { headers: { Origin: app.url }, form: {}, maxRedirects: 0 })
  expect(forged.status()).toBe(403)

  const own = await newPage()
  await join(app, own, faye)
  const before = await sessionOf(own)
  await own.goto(link)
  await expectAccessible(own)
  await follow(own.getByRole('button', { name: 'Accept the role' }))
  expect(await own.getByText('You are part of the staff now').isVisible()).toBe(true)
  expect((await sessionOf(own))?.value).not.toBe(before?.value)
  await own.goto(link)
  expect(await heading(own)).toBe('This link does not work any more')
  expect((await own.goto('/admin/roles'))?.status()).toBe(403)

  await office.reload()
  const row = office.getByRole('list', { name: 'Staff' }).getByRole('listitem').filter({ hasText: faye.name })
  expect(await row.innerText()).toContain('Moderator')
  await row.getByText('Change role').click()
  await row.getByLabel(`New role of ${faye.name}`).selectOption('Admin')
  await follow(row.getByRole('button', { name: `Change and sign ${faye.name} out` }))
  expect(await office.getByText('The role is changed').isVisible()).toBe(true)
  await mailAbout(/^You are now an admin/i, { app, to: faye.email })
  await own.goto('/home')
  expect(pathOf(own)).toBe('/login')

  const mine = office.getByRole('list', { name: 'Staff' }).getByRole('listitem').filter({ hasText: root.name })
  await mine.getByText('Change role').click()
  await mine.getByLabel(`New role of ${root.name}`).selectOption('No role: a member')
  expect((await follow(mine.getByRole('button', { name: 'Change my own role' }))).status()).toBe(409)
  expect(await office.getByRole('alert').innerText()).toContain('You are the last superadmin')
  await expectIn(office, root)
})

test('AUTH-15, AUTH-17, Z1: the list of staff, its forms and its procedures are refused to everybody but superadmins', async ({
  app,
  newPage,
}) => {
  const guest = await newPage()
  await guest.goto('/admin/roles')
  expect(new URL(guest.url()).pathname + new URL(guest.url()).search).toBe('/login?next=%2Fadmin%2Froles')

  const calls = {
    page: { path: '/admin/roles' },
    data: { path: '/admin/roles.data' },
    list: { path: '/trpc/admin.roles.list' },
    form: { path: '/admin/roles', form: { does: 'invite', email: 'mallory@example.com', role: 'superadmin' } },
    invite: { path: '/trpc/admin.roles.invite', json: { email: 'mallory@example.com', role: 'superadmin' } },
    set: { path: '/trpc/admin.roles.set', json: { username: 'ada', role: 'superadmin' } },
  } as const
  const statuses = async (page: Page) => {
    const found: Record<string, number> = {}
    for (const [name, { path, ...sent }] of Object.entries(calls)) {
      const { form, json } = { form: undefined, json: undefined, ...sent }
      const headers = { Origin: app.url, 'Content-Type': json ? 'application/json' : '' }
      const answer = form
        ? await page.request.post(path, { form, headers: { Origin: app.url }, maxRedirects: 0 })
        : json
          ? await page.request.post(path, { data: json, headers })
          : await page.request.get(path, { maxRedirects: 0 })
      expect(await answer.text(), name).not.toContain('root@demo.test')
      expect(await answer.text(), name).not.toContain('Ruth Ackermann')
      found[name] = answer.status()
    }
    return found
  }
  expect(await statuses(guest)).toEqual({ page: 302, data: 202, list: 401, form: 401, invite: 401, set: 401 })
  for (const who of [demo('lin', 'Lin Zhao'), demo('noor', 'Noor de Wit'), demo('ada', 'Ada Lindqvist')]) {
    const page = await newPage()
    await signIn(page, who)
    await expectIn(page, who)
    expect(await statuses(page), who.name).toEqual({
      page: 403,
      data: 403,
      list: 403,
      form: 403,
      invite: 403,
      set: 403,
    })
  }
})
