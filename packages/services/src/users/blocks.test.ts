import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { profiles } from '@mentorhub/db/schema/users'
import { createTestApp } from '@mentorhub/testing/create-test-app'

async function three() {
  const app = await createTestApp()
  const [sam, lin, noor] = [await app.person('sam'), await app.person('lin'), await app.person('noor')]
  return { app, sam, lin, noor }
}

test('whom somebody blocked is listed for them alone, the newest first, until it is undone', async () => {
  const { app, sam, lin, noor } = await three()
  await app.as(sam).users.block({ username: 'lin' })
  app.clock.now += 1
  await app.as(sam).users.block({ username: ' Noor ' })
  expect(await app.as(sam).users.blocks.list()).toEqual([
    { username: 'noor', blockedAt: app.clock.now },
    { username: 'lin', blockedAt: app.clock.now - 1 },
  ])
  for (const other of [lin, noor]) expect(await app.as(other).users.blocks.list()).toEqual([])
  await app.as(lin).users.unblock({ username: 'noor' })
  await app.as(sam).users.unblock({ username: 'lin' })
  expect(await app.as(sam).users.blocks.list()).toMatchObject([{ username: 'noor' }])
})

test('neither of the two finds the other’s profile, until the last block is gone', async () => {
  const { app, sam, lin } = await three()
  const finds = async (who: typeof sam, username: string) =>
    app
      .as(who)
      .users.profile.get({ username })
      .then(
        () => true,
        () => false,
      )
  const sight = async () => [await finds(sam, 'lin'), await finds(lin, 'sam')]
  expect(await sight()).toEqual([true, true])
  await app.as(sam).users.block({ username: 'lin' })
  await app.as(lin).users.block({ username: 'sam' })
  expect(await sight()).toEqual([false, false])
  await app.as(sam).users.unblock({ username: 'lin' })
  expect(await sight()).toEqual([false, false])
  await app.as(lin).users.unblock({ username: 'sam' })
  expect(await sight()).toEqual([true, true])
})

test('blocking twice is blocking once; nobody blocks themselves or somebody who is not there', async () => {
  const { app, sam } = await three()
  await Promise.all([1, 2, 3].map(() => app.as(sam).users.block({ username: 'lin' })))
  expect(await app.as(sam).users.blocks.list()).toHaveLength(1)
  await expect(app.as(sam).users.block({ username: 'sam' })).rejects.toMatchObject({ message: 'block.yourself' })
  await expect(app.as(sam).users.block({ username: 'nobody' })).rejects.toMatchObject({ message: 'profile.not_found' })
  await expect(app.as(null).users.block({ username: 'lin' })).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
})

test('Z2: whoever is hidden is blocked by nobody, and answered for as for nobody', async () => {
  const { app, sam, lin } = await three()
  await app.db.update(profiles).set({ visibility: 'community' }).where(eq(profiles.userId, lin.id))
  await expect(app.as(sam).users.block({ username: 'lin' })).rejects.toThrow('profile.not_found')
  await expect(app.as(sam).users.block({ username: 'nobody' })).rejects.toThrow('profile.not_found')
  expect(await app.as(sam).users.blocks.list()).toEqual([])
})
