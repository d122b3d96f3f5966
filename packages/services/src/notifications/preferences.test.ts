import { expect, test } from 'vitest'
import { notificationPreferences } from '@mentorhub/db/schema/notifications'
import { users } from '@mentorhub/db/schema/users'
import { toldMember } from '@mentorhub/testing/told-member'

const welcome = (inApp: string, mail: string) => ({
  kind: 'welcome',
  mandatory: false,
  modes: { in_app: inApp, mail },
})

test('only what differs from the default is kept', async () => {
  const { app, sam, prefer } = await toldMember()
  await prefer({ mail: 'digest' })
  expect(await app.db.select().from(notificationPreferences)).toMatchObject([{ kind: 'welcome', mode: 'digest' }])
  await prefer({ mail: 'off' })
  expect(await app.as(sam).notifications.preferences.get()).toContainEqual(welcome('instant', 'off'))
  await prefer({ mail: 'instant' })
  expect(await app.db.select().from(notificationPreferences)).toEqual([])
})

test('the page is no daily mail: that mode is refused for it', async () => {
  const { prefer } = await toldMember()
  await expect(prefer({ in_app: 'digest' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})

test('Z1: what one chooses is nobody else’s', async () => {
  const { app, prefer } = await toldMember()
  const lin = await app.person('lin')
  await prefer({ mail: 'off' })
  expect(await app.as(lin).notifications.preferences.get()).toContainEqual(welcome('instant', 'instant'))
})

test('the mails of one kind stop with one click, which may be made twice', async () => {
  const { app, sam, tell } = await toldMember()
  await tell(1)
  const { headers } = app.sent[0] ?? {}
  expect(headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
  const token = app.linkIn('unsubscribe')
  expect(headers?.['List-Unsubscribe']).toBe(`<https://mentorhub.test/unsubscribe/${token}>`)
  const { system } = app.as(null)
  expect(await system.unsubscribe({ token })).toEqual({ unsubscribed: true })
  expect(await system.unsubscribe({ token })).toEqual({ unsubscribed: true })
  await tell(2)
  expect(app.sent).toHaveLength(1)
  expect((await app.as(sam).notifications.list({})).items).toHaveLength(2)
})

test('A4: a link is good for its own kind and person only', async () => {
  const { app, sam, tell } = await toldMember()
  const lin = await app.person('lin')
  await tell()
  const secret = app.linkIn('unsubscribe').split('.').at(-1)
  for (const token of [`${sam.id}.product.${secret}`, `${lin.id}.welcome.${secret}`, `${sam.id}.${secret}`, 'x'])
    await expect(app.as(null).system.unsubscribe({ token })).rejects.toMatchObject({ message: 'token.invalid' })
  expect(await app.db.$count(notificationPreferences)).toBe(0)
})

test('a link in the mail of somebody who is gone is answered calmly', async () => {
  const { app, tell } = await toldMember()
  await tell()
  const token = app.linkIn('unsubscribe')
  await app.db.delete(users)
  expect(await app.as(null).system.unsubscribe({ token })).toEqual({ unsubscribed: true })
})
