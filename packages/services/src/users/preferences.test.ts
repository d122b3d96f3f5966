import { expect, test } from 'vitest'
import { createTestApp } from '@mentorhub/testing/create-test-app'

test('language, zone and theme are chosen one by one, and hold on every device', async () => {
  const app = await createTestApp()
  const sam = await app.person('sam')
  const preferences = () => app.as(sam).users.preferences
  expect(await preferences().get()).toEqual({ locale: 'en', timezone: 'UTC', theme: 'system' })
  await preferences().set({ timezone: 'Asia/Kathmandu' })
  await preferences().set({ theme: 'dark' })
  await preferences().set({})
  expect(await preferences().get()).toEqual({ locale: 'en', timezone: 'Asia/Kathmandu', theme: 'dark' })
  expect(await app.as(sam).auth.me()).toMatchObject({ timezone: 'Asia/Kathmandu', theme: 'dark' })
})

test('Z1: one’s own only', async () => {
  const app = await createTestApp()
  const [sam, lin] = [await app.person('sam'), await app.person('lin')]
  await app.as(sam).users.preferences.set({ timezone: 'Europe/Berlin' })
  expect(await app.as(lin).users.preferences.get()).toMatchObject({ timezone: 'UTC' })
})

test('a zone that no map knows is refused', async () => {
  const app = await createTestApp()
  const sam = await app.person('sam')
  await expect(app.as(sam).users.preferences.set({ timezone: 'Europe/Atlantis' })).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  })
})

test('the page of them is one round trip', async () => {
  const app = await createTestApp()
  const own = app.as(await app.person('sam'))
  app.requests.count = 0
  await Promise.all([own.auth.me(), own.users.preferences.get()])
  expect(app.requests.count).toBe(1)
})
